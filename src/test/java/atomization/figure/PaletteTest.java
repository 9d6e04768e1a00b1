package atomization.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    /** Colour vision, as matrices over linear light of Machado, Oliveira and Fernandes (2009), severity 1. */
    enum Vision {
        COMMON(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }

        /** The colour as it is seen, in CIE L*a*b* (D65). */
        double[] seen(int colour) {
            double[] light = new double[3];
            for (int k = 0; k < 3; k++) {
                double share = (colour >> (16 - 8 * k) & 0xFF) / 255.0;
                light[k] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
            }
            double[] seen = new double[3];
            for (int k = 0; k < 3; k++) {
                for (int j = 0; j < 3; j++) {
                    seen[k] += matrix[3 * k + j] * light[j];
                }
                seen[k] = Math.max(0, Math.min(1, seen[k]));
            }
            double x = curve((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
            double y = curve(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
            double z = curve((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        private static double curve(double t) {
            return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
        }

        double distance(int one, int other) {
            double[] a = seen(one);
            double[] b = seen(other);
            return Math.sqrt(
                    (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
        }
    }

    @ParameterizedTest
    @EnumSource
    void categoriesCanBeToldApart(Vision vision) {
        List<Integer> colours = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            colours.add(Palette.categorical(k));
        }
        assertApart(vision, colours, 15);
    }

    @ParameterizedTest
    @EnumSource
    void layersOfTiesCanBeToldApart(Vision vision) {
        List<Integer> colours = NetworkStyle.of(Colouring.ofShare("fear", 1), 0).layers().stream()
                .map(TieStyle::colour)
                .toList();
        assertApart(vision, colours, 15);
    }

    @ParameterizedTest
    @EnumSource
    void thoseWhoActStandOutFromTheScaleAndFromOneAnother(Vision vision) {
        assertApart(vision, List.of(Palette.STRIKE, Palette.ASSEMBLY), 15);
        for (int step = 0; step <= 20; step++) {
            assertThat(vision.distance(Palette.STRIKE, Palette.sequential(step / 20.0)))
                    .as("a striker beside %s", step / 20.0)
                    .isGreaterThan(15);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theScaleGrowsDarkerFromStepToStep(Vision vision) {
        for (int step = 1; step <= 40; step++) {
            assertThat(vision.seen(Palette.sequential(step / 40.0))[0])
                    .isLessThan(vision.seen(Palette.sequential((step - 1) / 40.0))[0]);
        }
    }

    @Test
    void anOpaqueBlendIsWhatATranslucentColourWouldShow() {
        assertThat(Palette.blend(0x000000, 0xFFFFFF, 0)).isEqualTo(0xFFFFFF);
        assertThat(Palette.blend(0x123456, 0xFFFFFF, 1)).isEqualTo(0x123456);
        assertThat(Palette.blend(0x640000, 0x00C800, 0.5)).isEqualTo(0x326400);
    }

    @Test
    void whatLiesOutsideTheScaleIsClampedAndWhatIsNotThereIsGrey() {
        assertThat(Palette.sequential(-1)).isEqualTo(Palette.sequential(0));
        assertThat(Palette.sequential(7)).isEqualTo(Palette.sequential(1));
        assertThat(Palette.sequential(Double.NaN)).isEqualTo(Palette.MISSING);
        assertThat(Palette.hex(Palette.STRIKE)).isEqualTo("#d55e00");
    }

    /** Distances in L*a*b*, of which about 2.3 is just noticeable. */
    private static void assertApart(Vision vision, List<Integer> colours, double least) {
        for (int one : colours) {
            for (int other : colours) {
                if (one != other) {
                    assertThat(vision.distance(one, other))
                            .as("%s and %s", Palette.hex(one), Palette.hex(other))
                            .isGreaterThan(least);
                }
            }
        }
    }
}
