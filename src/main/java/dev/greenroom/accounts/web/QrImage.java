package dev.greenroom.accounts.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code to draw as SVG.
 *
 * @param size of the picture in modules, with the quiet border that cameras need
 * @param path the dark modules, each a square of one
 */
record QrImage(int size, String path) {

    private static final int BORDER = 4;

    static QrImage of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(',')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrImage(code.size + 2 * BORDER, path.toString());
    }
}
