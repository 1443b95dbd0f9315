package dev.greenroom.editorial;

/** How far a reader's report has come. */
public enum CorrectionStatus {
    /** In the editors' queue. */
    OPEN,
    /** The text was corrected; the public list says how. */
    RESOLVED,
    /** The text stays as it is. */
    DECLINED
}
