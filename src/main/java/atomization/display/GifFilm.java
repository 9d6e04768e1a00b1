package atomization.display;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A film as an animated GIF that repeats for ever, of up to 256 colours a picture. */
final class GifFilm implements Film {
    private static final int COLOURS = 256;

    private final ImageOutputStream out;
    private final ImageWriter writer;
    private final int hundredths;
    private boolean begun;

    /** @param rate pictures a second */
    GifFilm(Path file, double rate) throws IOException {
        this.out = ImageIO.createImageOutputStream(file.toFile());
        this.writer = ImageIO.getImageWritersByFormatName("gif").next();
        this.hundredths = (int) Math.max(2, Math.round(100 / rate));
        writer.setOutput(out);
    }

    @Override
    public void add(BufferedImage picture) throws IOException {
        BufferedImage indexed = indexed(picture);
        if (!begun) {
            writer.prepareWriteSequence(null);
            begun = true;
        }
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(indexed), null);
        metadata.setFromTree(
                metadata.getNativeMetadataFormatName(), described(metadata, (IndexColorModel) indexed.getColorModel()));
        writer.writeToSequence(new IIOImage(indexed, null, metadata), null);
    }

    private IIOMetadataNode described(IIOMetadata metadata, IndexColorModel colours) throws IIOInvalidTreeException {
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", Integer.toString(hundredths));
        control.setAttribute("transparentColorIndex", "0");
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(new byte[] {1, 0, 0});
        child(root, "ApplicationExtensions").appendChild(loop);
        // without a table of its own a picture would be shown in the colours of a standard palette
        IIOMetadataNode table = child(root, "LocalColorTable");
        table.setAttribute("sizeOfLocalColorTable", Integer.toString(COLOURS));
        table.setAttribute("sortFlag", "FALSE");
        for (int k = 0; k < COLOURS; k++) {
            IIOMetadataNode entry = new IIOMetadataNode("ColorTableEntry");
            entry.setAttribute("index", Integer.toString(k));
            entry.setAttribute("red", Integer.toString(colours.getRed(k)));
            entry.setAttribute("green", Integer.toString(colours.getGreen(k)));
            entry.setAttribute("blue", Integer.toString(colours.getBlue(k)));
            table.appendChild(entry);
        }
        return root;
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int k = 0; k < root.getLength(); k++) {
            if (root.item(k).getNodeName().equalsIgnoreCase(name)) {
                return (IIOMetadataNode) root.item(k);
            }
        }
        IIOMetadataNode made = new IIOMetadataNode(name);
        root.appendChild(made);
        return made;
    }

    /**
     * The picture in at most 256 colours: its most frequent ones, and for each other the nearest of them. Figures have few
     * colours over large areas, so that little is lost and lines stay lines.
     */
    private static BufferedImage indexed(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        int[] chosen = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        byte[] red = new byte[COLOURS];
        byte[] green = new byte[COLOURS];
        byte[] blue = new byte[COLOURS];
        Map<Integer, Integer> index = new LinkedHashMap<>();
        for (int k = 0; k < chosen.length; k++) {
            red[k] = (byte) (chosen[k] >> 16);
            green[k] = (byte) (chosen[k] >> 8);
            blue[k] = (byte) chosen[k];
            index.put(chosen[k], k);
        }
        BufferedImage indexed = new BufferedImage(
                width, height, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, COLOURS, red, green, blue));
        int[] places = new int[pixels.length];
        for (int k = 0; k < pixels.length; k++) {
            places[k] = index.computeIfAbsent(pixels[k] & 0xFFFFFF, colour -> nearest(colour, chosen));
        }
        indexed.getRaster().setPixels(0, 0, width, height, places);
        return indexed;
    }

    private static int nearest(int colour, int[] chosen) {
        int nearest = 0;
        int best = Integer.MAX_VALUE;
        for (int k = 0; k < chosen.length; k++) {
            int red = (colour >> 16) - (chosen[k] >> 16);
            int green = (colour >> 8 & 0xFF) - (chosen[k] >> 8 & 0xFF);
            int blue = (colour & 0xFF) - (chosen[k] & 0xFF);
            int distance = red * red + green * green + blue * blue;
            if (distance < best) {
                best = distance;
                nearest = k;
            }
        }
        return nearest;
    }

    @Override
    public void finish() throws IOException {
        if (begun) {
            writer.endWriteSequence();
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        writer.dispose();
        out.close();
    }
}
