package atomization.display;

import atomization.society.Calendar;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.time.DateTimeException;
import java.time.LocalDate;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import sim.display.Console;

/** Play, pause, step, speed, run to a date or to the next dispute, and the date. */
final class RunControls extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int FASTEST = 10;

    private final transient LiveDisplay display;
    private final transient ControlConsole console;
    final JButton play = new JButton("Play");
    final JButton step = new JButton("Step");
    final JButton restart = new JButton("Restart");
    final JSlider speed = new JSlider(0, FASTEST, FASTEST);
    final JTextField target = new JTextField(9);
    final JButton runTo = new JButton("Run to");
    final JButton nextDispute = new JButton("Next dispute");
    private final JLabel pace = new JLabel();
    private final JLabel date = new JLabel();

    RunControls(LiveDisplay display, ControlConsole console) {
        super(new FlowLayout(FlowLayout.LEFT, 6, 3));
        this.display = display;
        this.console = console;
        date.setFont(date.getFont().deriveFont(Font.BOLD, 16f));
        date.setPreferredSize(new Dimension(200, 24));
        speed.setPreferredSize(new Dimension(110, 22));
        speed.setToolTipText("How many weeks are simulated in a second");
        pace.setPreferredSize(new Dimension(95, 22));
        target.setText(display.run().society().calendar().start().plusYears(10).toString());
        target.setToolTipText("A date such as 1992-06-04");
        restart.setToolTipText("Begin the scenario anew, as it was given");
        add(date);
        for (JButton button : new JButton[] {play, step, restart}) {
            add(button);
        }
        add(new JLabel("Speed"));
        add(speed);
        add(pace);
        add(runTo);
        add(target);
        add(nextDispute);
        play.addActionListener(event -> playOrPause());
        step.addActionListener(event -> stepOnce());
        restart.addActionListener(event -> restart());
        speed.addChangeListener(event -> setSpeed());
        runTo.addActionListener(event -> runToDate());
        target.addActionListener(event -> runToDate());
        nextDispute.addActionListener(event -> {
            display.pausePoint().atDispute();
            keepPlaying();
        });
        setSpeed();
    }

    private void playOrPause() {
        if (console.getPlayState() == Console.PS_PLAYING) {
            console.pressPause();
        } else {
            keepPlaying();
        }
    }

    private void keepPlaying() {
        console.setWhenShouldPause(Long.MAX_VALUE);
        if (console.getPlayState() == Console.PS_PAUSED) {
            console.pressPause();
        } else if (console.getPlayState() == Console.PS_STOPPED) {
            console.pressPlay();
        }
    }

    private void stepOnce() {
        if (console.getPlayState() == Console.PS_PLAYING) {
            console.pressPause();
        }
        if (console.getPlayState() == Console.PS_STOPPED) {
            console.pressPause();
        }
        // in MASON the play button simulates a step while the run is paused
        console.pressPlay();
    }

    private void restart() {
        console.pressStop();
        console.pressPause();
    }

    private void setSpeed() {
        int value = speed.getValue();
        int weeks = 1 << value;
        console.setPlaySleep(display.setSpeed(value == FASTEST ? Double.POSITIVE_INFINITY : weeks));
        pace.setText(value == FASTEST ? "fastest" : weeks + (weeks == 1 ? " week/s" : " weeks/s"));
    }

    private void runToDate() {
        Calendar calendar = display.run().society().calendar();
        try {
            int week = calendar.weekOf(LocalDate.parse(target.getText().strip()));
            if (week < display.run().model().weeksDone() || week >= calendar.weeks()) {
                display.window()
                        .say("Choose a date after "
                                + calendar.date(display.run().model().weeksDone() - 1) + " and up to "
                                + calendar.date(calendar.weeks() - 1) + ".");
                return;
            }
            display.pausePoint().atWeek(week + 1);
            keepPlaying();
        } catch (DateTimeException wrong) {
            display.window().say("\"" + target.getText() + "\" is not a date; write it as 1992-06-04.");
        }
    }

    /** Shows where the run is. */
    void update() {
        Stage stage = display.stage();
        boolean playing = console.getPlayState() == Console.PS_PLAYING;
        play.setText(playing ? "Pause" : "Play");
        date.setText(stage == null || stage.week() == 0 ? "before the first week" : "week of " + stage.date());
    }
}
