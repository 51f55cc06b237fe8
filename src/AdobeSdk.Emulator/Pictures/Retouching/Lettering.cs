using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Retouching;

/// <summary>Words on pictures, in whatever font the machine has.</summary>
internal static class Lettering
{
    /// <summary>Text in an area, from its upper left corner, broken at its right edge and at line ends.</summary>
    public static void Write(Raster raster, string words, Region area, float size, Tint colour, string align = "left")
    {
        using SKFont font = new(SKTypeface.Default, size);
        using SKPaint paint = new() { Color = new SKColor(colour.Red, colour.Green, colour.Blue, colour.Alpha), IsAntialias = true };
        float baseline = area.Y + size;
        foreach (string line in words.Split('\n', '\r').SelectMany(paragraph => Break(paragraph, font, area.Width)))
        {
            float slack = area.Width - font.MeasureText(line);
            float x = area.X + (align.StartsWith("center", StringComparison.Ordinal) ? slack / 2 : align == "right" ? slack : 0);
            raster.Canvas.DrawText(line, x, baseline, SKTextAlign.Left, font, paint);
            baseline += size * 1.2f;
        }
    }

    /// <summary>A band across the lower edge that says what a picture stands for.</summary>
    public static void Caption(Raster raster, string words)
    {
        float size = Math.Clamp(raster.Width / 32f, 9, 36);
        int height = (int)(size * 2.2f);
        using SKPaint band = new() { Color = new SKColor(0, 0, 0, 190) };
        raster.Canvas.DrawRect(0, raster.Height - height, raster.Width, height, band);
        Write(raster, words, new Region((int)size, raster.Height - height + (int)(size * 0.4f), raster.Width - (int)(2 * size), height), size, new Tint(255, 255, 255));
    }

    private static IEnumerable<string> Break(string paragraph, SKFont font, int width)
    {
        string line = "";
        foreach (string word in paragraph.Split(' '))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && font.MeasureText(longer) > width)
            {
                yield return line;
                longer = word;
            }

            line = longer;
        }

        yield return line;
    }
}
