package org.lectern.desktop.map;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// Gives the drawn map and its outline their rooms: side by side where that is wide enough, else the outline below,
/// and where there is little room at all, the map alone until the user asks for the outline.
final class MapRooms extends Region {

    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");
    /// In pixels of the usual text size, as is the next.
    private static final double WIDE = 620;
    private static final double LOW = 300;
    private static final double SHARE = .3;

    private final Region drawn;
    private final Region outline;
    private final MapColours colours;
    private final ReadOnlyBooleanWrapper isOutlined = new ReadOnlyBooleanWrapper(true);
    private Optional<Boolean> wish = Optional.empty();

    MapRooms(Region drawn, Region outline, MapColours colours) {
        this.drawn = drawn;
        this.outline = outline;
        this.colours = colours;
        getChildren().addAll(drawn, outline);
        setMinSize(0, 0);
    }

    /// Whether the outline is seen.
    ReadOnlyBooleanProperty isOutlinedProperty() {
        return isOutlined.getReadOnlyProperty();
    }

    /// Takes over whether the user wants to see the outline.
    void choose(boolean seen) {
        wish = Optional.of(seen);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean isWide = width >= WIDE * colours.scale() && width > height;
        boolean isRoomy = isWide || height >= LOW * colours.scale();
        isOutlined.set(wish.orElse(isRoomy));
        outline.setVisible(isOutlined.get());
        double share = isOutlined.get() ? SHARE : 0;
        double beside = isWide ? snapSizeX(share * width) : 0;
        double below = isWide ? 0 : snapSizeY(share * height);
        drawn.resizeRelocate(beside, 0, width - beside, height - below);
        outline.pseudoClassStateChanged(BESIDE, isWide);
        if (isWide) outline.resizeRelocate(0, 0, beside, height);
        else outline.resizeRelocate(0, height - below, width, below);
    }
}
