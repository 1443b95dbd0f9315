package dev.greenroom.scoring.star;

/** English past-tense forms, as a pattern: regular ones and the irregular ones that people use at work. */
final class Tense {

    static final String PAST =
            "[a-z]{2,}ed|became|began|bent|bet|blew|bought|bound|broke|brought|built|burnt|came|caught|chose|cut"
                    + "|dealt|did|drew|drove|dug|ate|fed|fell|felt|fought|found|flew|forgot|gave|got|grew|heard|held|hid|hit|hurt|kept|knew"
                    + "|laid|led|learnt|left|lent|let|lit|lost|made|meant|met|paid|put|quit|ran|rang|read|redid|rebuilt|rewrote|rode|rose"
                    + "|said|sat|saw|sent|set|shook|shot|showed|shut|slept|sold|sought|spent|split|spoke|spread|stood|stole|stuck|struck"
                    + "|swapped|swept|swore|taught|thought|threw|told|took|tore|understood|went|withdrew|woke|won|wore|wrote";

    private Tense() {}
}
