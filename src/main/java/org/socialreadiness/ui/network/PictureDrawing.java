package org.socialreadiness.ui.network;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.socialreadiness.network.Picture;
import org.socialreadiness.ui.network.PictureView.Spot;

/// Draws what is seen of the picture, and nothing else: as much at five thousand people as at five.
final class PictureDrawing {
    /// Letters smaller than that say nothing.
    private static final double SMALLEST = 7;

    private static final double LARGEST = 1.2;
    private static final double GAP = 24;

    /// How much of a tie lets through what is below it: a hundred of them are no wall.
    private static final double FAR = .75;

    private static final double NEAR = .8;

    private final PictureView view;
    private final PictureInk ink;
    private final List<String> leaders;
    private final List<String> sites;
    private List<String> fittedLeaders = List.of();
    private List<String> fittedSites = List.of();
    private Font fitted = Font.getDefault();
    private double fittedTo;

    /// @param leaders what they are called
    PictureDrawing(PictureView view, PictureInk ink, List<String> leaders, Function<Picture.Site, String> site) {
        this.view = view;
        this.ink = ink;
        this.leaders = leaders;
        this.sites = view.picture().sites().stream().map(site).toList();
    }

    void draw(GraphicsContext to, double width, double height, boolean focused) {
        to.clearRect(0, 0, width, height);
        fit(width);
        for (int i = 0; i < leaders.size(); i++) {
            leader(to, i, focused);
        }
        for (int i = 0; i < sites.size(); i++) {
            site(to, i, focused);
        }
    }

    /// Names as long as there is room for them, found once for each type.
    private void fit(double width) {
        if (!fitted.equals(ink.font()) || fittedTo != width) {
            fittedTo = width;
            fitted = ink.font();
            fittedLeaders = leaders.stream()
                    .map(name -> cut(name, room(width * PictureView.LEFT)))
                    .toList();
            fittedSites = sites.stream()
                    .map(name -> cut(name, room(width * (1 - PictureView.RIGHT))))
                    .toList();
        }
    }

    private static double room(double beside) {
        return Math.max(GAP, (beside - GAP * LARGEST) / LARGEST - 4);
    }

    private String cut(String name, double room) {
        Text text = new Text(name);
        text.setFont(fitted);
        String cut = name;
        while (text.getLayoutBounds().getWidth() > room && cut.length() > 1) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
            text.setText(cut.strip() + "…");
        }
        return text.getText();
    }

    private boolean isNear(int leader, int site) {
        Spot focus = view.focus();
        return focus.leader() ? focus.at() == leader : focus.at() == site;
    }

    /// All ties, those of what has the focus above the others.
    ///
    /// @param scale points of the screen for each of the picture
    void ties(TieRaster to, double scale) {
        to.clear();
        ties(to, scale, false);
        ties(to, scale, true);
        to.show();
    }

    private void ties(TieRaster to, double scale, boolean near) {
        double startX = view.screenX(true);
        double endX = view.screenX(false);
        for (int site = 0; site < sites.size(); site++) {
            List<Integer> counts = view.picture().sites().get(site).byLeader();
            double endY = view.screenY(new Spot(false, site));
            for (int leader = 0; leader < counts.size(); leader++) {
                double startY = view.screenY(new Spot(true, leader));
                if (counts.get(leader) > 0 && isNear(leader, site) == near && view.sees(startY, endY)) {
                    to.tie(
                            startX * scale,
                            startY * scale,
                            endX * scale,
                            endY * scale,
                            Math.max(1, thickness(counts.get(leader)) * scale),
                            near ? faint(ink.near(), NEAR) : faint(ink.tie(), FAR));
                }
            }
        }
    }

    private static Color faint(Color color, double opacity) {
        return Color.color(color.getRed(), color.getGreen(), color.getBlue(), opacity);
    }

    private double thickness(int people) {
        return (.6 + .55 * Math.log(1 + people)) * Math.clamp(view.zoom(), .5, 1.2);
    }

    private void leader(GraphicsContext to, int at, boolean focused) {
        Spot spot = new Spot(true, at);
        boolean near = view.focus().equals(spot)
                || (!view.focus().leader()
                        && view.picture()
                                        .sites()
                                        .get(view.focus().at())
                                        .byLeader()
                                        .get(at)
                                > 0);
        dot(to, spot, ink.near(), true);
        name(to, spot, fittedLeaders.get(at), near, focused);
    }

    private void site(GraphicsContext to, int at, boolean focused) {
        Spot spot = new Spot(false, at);
        Picture.Site site = view.picture().sites().get(at);
        boolean near = view.focus().equals(spot)
                || (view.focus().leader() && site.byLeader().get(view.focus().at()) > 0);
        boolean organization = site.group() == Picture.Group.ORGANIZATION;
        boolean full = organization
                ? site.organization().filter(reach -> reach.twoLevels()).isPresent()
                : site.group() == Picture.Group.RELEVANT;
        dot(to, spot, site.people() == 0 ? ink.gap() : organization ? ink.site() : ink.quiet(), full);
        name(to, spot, fittedSites.get(at), near, focused);
    }

    /// A circle: full, or a ring.
    private void dot(GraphicsContext to, Spot spot, Paint paint, boolean full) {
        double x = view.screenX(spot.leader());
        double y = view.screenY(spot);
        double radius = view.radius(people(spot));
        if (view.sees(y, y)) {
            to.setFill(full ? paint : ink.ground());
            to.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            to.setStroke(paint);
            to.setLineWidth(2);
            to.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    private int people(Spot spot) {
        return spot.leader()
                ? view.picture().leaders().get(spot.at()).people()
                : view.picture().sites().get(spot.at()).people();
    }

    /// What has the focus is named at every size, and ringed.
    private void name(GraphicsContext to, Spot spot, String name, boolean near, boolean focused) {
        double y = view.screenY(spot);
        boolean chosen = view.focus().equals(spot);
        double grown = spot.leader() ? Math.clamp(view.zoom(), 1, LARGEST) : Math.min(view.zoom(), LARGEST);
        double size = Math.rint(2 * fitted.getSize() * grown) / 2;
        if (!view.sees(y, y) || (size < SMALLEST && !chosen)) {
            return;
        }
        double x = view.screenX(spot.leader());
        if (chosen && focused) {
            double ring = view.radius(people(spot)) + 4;
            to.setStroke(ink.near());
            to.setLineWidth(2);
            to.strokeOval(x - ring, y - ring, 2 * ring, 2 * ring);
        }
        to.setFont(Font.font(fitted.getFamily(), chosen ? Math.max(size, fitted.getSize()) : size));
        to.setFill(near ? ink.name() : ink.quiet());
        to.setTextBaseline(VPos.CENTER);
        to.setTextAlign(spot.leader() ? TextAlignment.RIGHT : TextAlignment.LEFT);
        double gap = GAP * Math.clamp(view.zoom(), .6, LARGEST);
        to.fillText(name, spot.leader() ? x - gap : x + gap, y);
    }
}
