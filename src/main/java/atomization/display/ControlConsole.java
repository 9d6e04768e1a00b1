package atomization.display;

import java.util.concurrent.CountDownLatch;
import sim.display.Console;

/** MASON's console for one model: closing it ends the window and nothing else, and its file menu keeps moments. */
public final class ControlConsole extends Console {
    private static final long serialVersionUID = 1;

    private final transient LiveDisplay display;
    private final transient CountDownLatch open = new CountDownLatch(1);

    ControlConsole(LiveDisplay display) {
        super(display);
        this.display = display;
        setNewMenuAllowed(false);
    }

    /** Waits until the window has been closed. */
    public void awaitClosing() throws InterruptedException {
        open.await();
    }

    /** Stops the run and takes all windows down; not the program. */
    @Override
    public void doClose() {
        if (open.getCount() == 0) {
            return;
        }
        open.countDown();
        pressStop();
        display.quit();
        dispose();
        allControllers.remove(this);
    }

    @Override
    public void doSave() {
        display.window().saveMoment();
    }

    @Override
    public void doSaveAs() {
        display.window().saveMoment();
    }

    @Override
    public void doOpen() {
        display.window().restoreMoment();
    }
}
