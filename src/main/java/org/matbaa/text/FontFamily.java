package org.matbaa.text;

import java.util.Comparator;
import java.util.List;

/**
 * The faces of one family and the choice among them (CSS Fonts 3, 5.2, steps 4b and 4c).
 *
 * @param name  as the fonts name it
 * @param faces at least one
 */
record FontFamily(String name, List<FontFace> faces) {

    /** The face nearest to a style: slant first, then weight. */
    FontFace nearest(int weight, boolean italic) {
        return faces.stream()
                .min(Comparator.comparing((FontFace face) -> face.italic() != italic)
                        .thenComparing(face -> weightDistance(weight, face.weight()))
                        .thenComparing(FontFace::postScriptName))
                .orElseThrow();
    }

    /**
     * Orders weights as CSS does: 400 to 500 looks up to 500 first, then down, then up; lighter
     * looks down first, heavier looks up first.
     */
    private static int weightDistance(int wanted, int offered) {
        int distance = Math.abs(wanted - offered);
        boolean heavier = offered > wanted;
        boolean right;
        if (wanted >= 400 && wanted <= 500) {
            right = !heavier || offered <= 500;
            distance += heavier && offered <= 500 ? 0 : 100;
        } else {
            right = heavier == wanted > 500;
        }
        return distance == 0 || right ? distance : distance + 1000;
    }
}
