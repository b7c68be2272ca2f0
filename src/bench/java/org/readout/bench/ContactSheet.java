package org.readout.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.readout.Memos;
import org.readout.Themes;
import org.readout.edition.Edition;
import org.readout.model.Audience;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.render.Theme;
import org.readout.render.docx.DocxRenderer;
import org.readout.render.html.HtmlRenderer;
import org.readout.render.pdf.PdfRenderer;

/**
 * Every theme's editions for every audience as pictures: one sheet for each theme and audience, every page by itself at
 * readable size, and the web pages as files. Word files are set by LibreOffice where it is installed.
 */
public final class ContactSheet {

    private static final float DOTS_PER_INCH = 110;
    private static final int THUMB_HEIGHT = 420;
    private static final int ACROSS = 6;
    private static final int GAP = 16;

    private final Path out;

    private ContactSheet(Path out) {
        this.out = out;
    }

    /** @param arguments the folder for the pictures, then words a theme's or an audience's name must be among, if any */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> only = List.of(arguments).subList(1, arguments.length);
        ContactSheet sheet = new ContactSheet(Path.of(arguments[0]));
        List<Memo> memos = new ArrayList<>();
        for (Path draft : listed(Path.of("input"))) {
            if (Files.isRegularFile(draft)) {
                // what announces a release is no memo
                Memos.read(draft.getFileName().toString(), Files.readAllBytes(draft)).value().flatMap(document -> Memos.extracted(document).value()).ifPresent(memos::add);
            }
        }
        for (Path folder : listed(Path.of("templates/themes"))) {
            String name = folder.getFileName().toString();
            if (!name.equals("base") && (only.stream().noneMatch(themes()::contains) || only.contains(name))) {
                Theme theme = Themes.of(name);
                for (Path file : listed(Path.of("templates/audiences"))) {
                    Audience audience = Memos.audience(file.getFileName().toString().replace(".yaml", ""));
                    if (only.stream().allMatch(themes()::contains) || only.contains(audience.id())) {
                        sheet.sheet(theme, audience, memos);
                    }
                }
            }
        }
    }

    private static List<String> themes() {
        try {
            return listed(Path.of("templates/themes")).stream().map(path -> path.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }

    private void sheet(Theme theme, Audience audience, List<Memo> memos) throws IOException, InterruptedException {
        List<BufferedImage> thumbs = new ArrayList<>();
        String name = theme.name() + "-" + audience.id();
        for (Memo memo : memos) {
            if (audience.memos().contains(memo.type())) {
                Edition edition = Memos.edition(memo, audience);
                String stem = name + "-" + memo.type();
                if (audience.formats().contains(Format.HTML)) {
                    write(stem + ".html", new HtmlRenderer().render(edition, theme).bytes());
                }
                if (audience.formats().contains(Format.PDF)) {
                    pages(write(stem + ".pdf", new PdfRenderer().render(edition, theme).bytes()), stem, thumbs);
                }
                if (audience.formats().contains(Format.DOCX)) {
                    Optional<Path> set = setByLibreOffice(write(stem + "-word.docx", new DocxRenderer().render(edition, theme).bytes()));
                    if (set.isPresent()) {
                        pages(set.get(), stem + "-word", thumbs);
                    }
                }
            }
        }
        if (!thumbs.isEmpty()) {
            ImageIO.write(montage(thumbs, name), "png", out.resolve(name + "-sheet.png").toFile());
            System.out.println(out.resolve(name + "-sheet.png") + "  " + thumbs.size() + " pages");
        }
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(out);
        return Files.write(out.resolve(name), bytes);
    }

    private void pages(Path pdf, String stem, List<BufferedImage> thumbs) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB);
                ImageIO.write(image, "png", out.resolve(String.format("%s-%02d.png", stem, page + 1)).toFile());
                thumbs.add(scaled(image));
            }
        }
    }

    private Optional<Path> setByLibreOffice(Path docx) throws IOException, InterruptedException {
        try {
            Process office = new ProcessBuilder("soffice", "-env:UserInstallation=file://" + out.toAbsolutePath().resolve("office"), "--headless",
                    "--convert-to", "pdf", "--outdir", out.toString(), docx.toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            Path pdf = out.resolve(docx.getFileName().toString().replace(".docx", ".pdf"));
            return office.waitFor() == 0 && Files.exists(pdf) ? Optional.of(pdf) : Optional.empty();
        } catch (IOException absent) {
            System.err.println("LibreOffice is not installed; " + docx + " is left without pictures.");
            return Optional.empty();
        }
    }

    private static BufferedImage scaled(BufferedImage image) {
        int width = image.getWidth() * THUMB_HEIGHT / image.getHeight();
        BufferedImage thumb = new BufferedImage(width, THUMB_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = thumb.createGraphics();
        graphics.drawImage(image.getScaledInstance(width, THUMB_HEIGHT, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return thumb;
    }

    private static BufferedImage montage(List<BufferedImage> thumbs, String title) {
        int width = thumbs.stream().mapToInt(BufferedImage::getWidth).max().orElse(0) + GAP;
        int across = Math.min(ACROSS, thumbs.size());
        int down = (thumbs.size() + across - 1) / across;
        BufferedImage sheet = new BufferedImage(across * width + GAP, down * (THUMB_HEIGHT + GAP) + 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(new Color(0x9aa4a8));
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
        graphics.drawString(title, GAP, 30);
        for (int at = 0; at < thumbs.size(); at++) {
            graphics.drawImage(thumbs.get(at), GAP + at % across * width, 48 + at / across * (THUMB_HEIGHT + GAP), null);
        }
        graphics.dispose();
        return sheet;
    }
}
