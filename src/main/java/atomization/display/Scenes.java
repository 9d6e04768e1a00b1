package atomization.display;

import atomization.figure.NetworkLayout;
import atomization.society.Society;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The society laid out in all arrangements, so that to switch between them costs nothing later. */
final class Scenes {
    private final Map<Arrangement, NetworkLayout> layouts = new EnumMap<>(Arrangement.class);
    private final Map<Arrangement, Scene> scenes = new EnumMap<>(Arrangement.class);

    /** @param ratio width over height */
    Scenes(Society society, double ratio) {
        for (Arrangement arrangement : Arrangement.values()) {
            layouts.put(arrangement, arrangement.layout(society).withRatio(ratio));
        }
        show(society);
    }

    /** Shows a society of the same scenario from now on: one begun anew, or at a moment that was saved. */
    void show(Society society) {
        layouts.forEach((arrangement, layout) -> scenes.put(arrangement, new Scene(society, arrangement, layout)));
    }

    /** The scene of an arrangement. */
    Scene of(Arrangement arrangement) {
        return Objects.requireNonNull(scenes.get(arrangement));
    }
}
