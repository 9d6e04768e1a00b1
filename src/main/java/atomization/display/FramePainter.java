package atomization.display;

import atomization.figure.GraphicsCanvas;
import atomization.figure.NetworkFrame;
import atomization.figure.NetworkPicture;
import atomization.figure.View;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Paints networks in a thread of its own into an image that the event thread only copies to the screen. Of several
 * pictures asked for while one is painted, the last is painted next; nobody waits for it.
 */
final class FramePainter implements AutoCloseable {
    /** What is to be painted. */
    record Job(NetworkFrame frame, NetworkPicture picture, View view) {}

    private final Runnable done;
    private final Map<Long, BufferedImage> stamps = new HashMap<>();
    private final Thread thread = new Thread(this::work, "network painter");
    private @Nullable Job next;
    private @Nullable Job working;
    private @Nullable Job shown;
    private @Nullable BufferedImage front;
    private @Nullable BufferedImage back;
    private boolean closed;
    private long painted;
    private long nanoseconds;

    /** @param done is run, in the painter's thread, whenever a picture is ready */
    FramePainter(Runnable done) {
        this.done = done;
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks for a picture. */
    synchronized void paint(Job job) {
        next = job;
        notifyAll();
    }

    /** Whether there is nothing to do. */
    synchronized boolean isIdle() {
        return next == null && working == null;
    }

    /** Whether a picture has been painted, or will be without being asked for again. */
    synchronized boolean knows(Job job) {
        return job.equals(next) || job.equals(working) || (next == null && working == null && job.equals(shown));
    }

    /** Copies the last picture to the screen; one of another part of the layout is stretched until the right one comes. */
    synchronized void show(Graphics2D graphics, View view) {
        if (front == null || shown == null) {
            return;
        }
        double stretch = view.scale() / shown.view().scale();
        int x = (int) Math.rint(view.offsetX() - stretch * shown.view().offsetX());
        int y = (int) Math.rint(view.offsetY() - stretch * shown.view().offsetY());
        if (stretch == 1) {
            graphics.drawImage(front, x, y, null);
        } else {
            graphics.drawImage(
                    front, x, y, (int) (stretch * front.getWidth()), (int) (stretch * front.getHeight()), null);
        }
    }

    /** How many pictures have been painted. */
    synchronized long painted() {
        return painted;
    }

    /** How many pictures a second could be painted, by the time that those so far took. */
    synchronized double rate() {
        return painted == 0 ? Double.NaN : painted * 1e9 / nanoseconds;
    }

    /** The last picture, for tests and recordings; it may be painted over soon. */
    synchronized @Nullable BufferedImage image() {
        return front;
    }

    private void work() {
        while (true) {
            Job job;
            synchronized (this) {
                working = null;
                notifyAll();
                while (next == null && !closed) {
                    try {
                        wait();
                    } catch (InterruptedException interrupted) {
                        return;
                    }
                }
                if (closed) {
                    return;
                }
                job = next;
                working = job;
                next = null;
            }
            long begun = System.nanoTime();
            BufferedImage image = paintedOn(back, java.util.Objects.requireNonNull(job));
            synchronized (this) {
                back = front;
                front = image;
                shown = job;
                painted++;
                nanoseconds += System.nanoTime() - begun;
            }
            done.run();
        }
    }

    private BufferedImage paintedOn(@Nullable BufferedImage canvas, Job job) {
        int width = Math.max(1, (int) job.view().window().width());
        int height = Math.max(1, (int) job.view().window().height());
        BufferedImage image = canvas != null && canvas.getWidth() == width && canvas.getHeight() == height
                ? canvas
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        job.picture().draw(GraphicsCanvas.quick(graphics, stamps), job.frame(), job.view());
        graphics.dispose();
        return image;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join(5000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
