package atomization.display;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.figure.Box;
import atomization.figure.Collective;
import atomization.figure.Colouring;
import atomization.figure.NetworkFrame;
import atomization.figure.NetworkLayout;
import atomization.figure.NetworkPicture;
import atomization.figure.NetworkStyle;
import atomization.figure.Seating;
import atomization.figure.TiePairs;
import atomization.figure.View;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FramePainterTest {
    private static final int LEFT = 100;
    private static final int TOP = 60;
    private static final int WIDE = 200;
    private static final int HIGH = 150;

    private final NetworkLayout layout = NetworkLayout.of(new int[] {0}, new int[] {40});
    private final Semaphore pictures = new Semaphore(0);

    private FramePainter.Job job(double scale) {
        int[] group = new int[40];
        Seating seating = new Seating(layout, 40);
        seating.seat(group);
        NetworkFrame frame = NetworkFrame.ofPersons(
                group,
                seating.x(),
                seating.y(),
                new float[40],
                new byte[40],
                TiePairs.NONE,
                List.of(new Collective("works", "", Collective.Condition.QUIET, 0, 0)));
        View view = new View(scale, -LEFT, -TOP, new Box(0, 0, WIDE, HIGH));
        return new FramePainter.Job(
                frame, new NetworkPicture(layout, NetworkStyle.of(Colouring.ofShare("fear", 1), 0)), view);
    }

    private static BufferedImage screen(FramePainter painter, double scale) {
        BufferedImage screen = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = screen.createGraphics();
        painter.show(graphics, new View(scale, 0, 0, new Box(LEFT, TOP, WIDE, HIGH)));
        graphics.dispose();
        return screen;
    }

    @Test
    void thePictureOfTheSeenPartIsShownWhereThatPartIs() throws InterruptedException {
        try (FramePainter painter = new FramePainter(pictures::release)) {
            painter.paint(job(0.25));
            pictures.acquire();
            BufferedImage screen = screen(painter, 0.25);
            BufferedImage image = Objects.requireNonNull(painter.image());
            for (int x = 0; x < WIDE; x++) {
                for (int y = 0; y < HIGH; y++) {
                    assertThat(screen.getRGB(LEFT + x, TOP + y)).isEqualTo(image.getRGB(x, y));
                }
            }
            assertThat(screen.getRGB(LEFT - 1, TOP)).isEqualTo(0xFF000000);
            assertThat(painter.rate()).isPositive();
        }
    }

    @Test
    void untilTheRightPictureComesTheLastOneIsStretched() throws InterruptedException {
        try (FramePainter painter = new FramePainter(pictures::release)) {
            painter.paint(job(0.25));
            pictures.acquire();
            BufferedImage image = Objects.requireNonNull(painter.image());
            BufferedImage screen = screen(painter, 0.5);
            // what was at 150, 120 is at 300, 240 when all is twice as large
            assertThat(screen.getRGB(2 * LEFT + 2 * 40, 2 * TOP + 2 * 70)).isEqualTo(image.getRGB(40, 70));
        }
    }

    @Test
    void ofManyPicturesAskedForTheLastIsPaintedAndOthersMayBeLeftOut() throws InterruptedException {
        try (FramePainter painter = new FramePainter(pictures::release)) {
            for (int k = 0; k < 200; k++) {
                painter.paint(job(0.2));
            }
            FramePainter.Job last = job(0.3);
            painter.paint(last);
            assertThat(painter.knows(last)).isTrue();
            while (!painter.isIdle()) {
                Thread.sleep(5);
            }
            assertThat(painter.knows(last)).isTrue();
            assertThat(painter.painted()).isBetween(1L, 201L);
        }
    }
}
