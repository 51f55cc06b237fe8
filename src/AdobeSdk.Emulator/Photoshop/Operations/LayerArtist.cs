using System.Text.Json;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Retouching;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;
using SkiaSharp;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>Carries out changes of layers.</summary>
internal sealed class LayerArtist(Sheets document, Atelier atelier)
{
    public void Carry(JsonElement change)
    {
        switch (change.Text("operation", "type"))
        {
            case "add":
                Place(Draw(change), change.At("operation", "placement"));
                break;
            case "edit":
                Edit(Find(change), change);
                break;
            case "delete":
                Sheet gone = Find(change);
                document.Layers.Remove(gone);
                gone.Dispose();
                break;
            default:
                Sheet moved = Find(change);
                document.Layers.Remove(moved);
                Place(moved, change.At("operation", "placement"));
                break;
        }
    }

    private Sheet Draw(JsonElement change)
    {
        string type = change.Text("type") ?? "layer";
        Sheet sheet = new() { Name = change.Text("name") ?? type, Type = type, Id = change.Integer("id") ?? document.NextId() };
        Look(sheet, change);
        if (change.At("adjustments") is { } adjustments)
        {
            sheet.Adjustment = Adjustment(adjustments);
        }
        else if (type == "group_layer")
        {
            sheet.Pixels = Group(change);
        }
        else
        {
            sheet.Text = change.Text("text", "content");
            sheet.Pixels = Paint(change, sheet.Text, before: null);
        }

        return sheet;
    }

    private void Edit(Sheet sheet, JsonElement change)
    {
        Look(sheet, change);
        sheet.Name = change.Text("convertedLayerName") ?? sheet.Name;
        if (change.At("adjustments") is { } adjustments)
        {
            sheet.Adjustment = Adjustment(adjustments);
        }
        else if (change.At("image") is not null || change.At("text") is not null || change.At("fill") is not null || change.At("smartObject") is not null)
        {
            // A text whose look alone is changed says what it said.
            sheet.Text = change.Text("text", "content") ?? sheet.Text;
            Region before = sheet.Bounds(new Region(0, 0, document.Width, document.Height));
            sheet.Pixels?.Dispose();
            sheet.Pixels = Paint(change, sheet.Text, before);
        }
        else if (change.At("transform") is not null && sheet.Pixels is { } before)
        {
            sheet.Pixels = Transform(before, change);
            before.Dispose();
        }
    }

    private static void Look(Sheet sheet, JsonElement change)
    {
        sheet.IsVisible = change.At("isVisible")?.GetBoolean() ?? sheet.IsVisible;
        sheet.Opacity = change.Integer("blendOptions", "opacity") ?? sheet.Opacity;
        sheet.BlendMode = change.Text("blendOptions", "blendMode") ?? sheet.BlendMode;
    }

    private Raster Paint(JsonElement change, string? words, Region? before)
    {
        Raster sheet = new(document.Width, document.Height);
        sheet.Canvas.Clear(SKColors.Transparent);
        if (change.At("fill", "solidColor", "rgb") is { } rgb)
        {
            sheet.Canvas.Clear(new SKColor((byte)rgb.Integer("red")!, (byte)rgb.Integer("green")!, (byte)rgb.Integer("blue")!));
        }
        else if (change.At("text") is { } text)
        {
            Write(sheet, text, words ?? "", before);
        }
        else if ((change.At("image") ?? change.At("smartObject", "smartObjectFile")) is { } image)
        {
            using Raster picture = Sheets.Decode(atelier.FetchSource(image));
            Fit(sheet, picture, change);
        }

        if (change.At("pixelMask", "source") is { } mask && change.At("pixelMask", "isEnabled")?.GetBoolean() != false)
        {
            Hide(sheet, Mask.Read(atelier.FetchFile(mask), sheet.Width, sheet.Height));
        }

        return sheet;
    }

    private Raster Group(JsonElement change)
    {
        using Sheets group = new(document.Width, document.Height);
        LayerArtist artist = new(group, atelier);
        foreach (JsonElement child in change.At("children")?.EnumerateArray() ?? default)
        {
            artist.Carry(child);
        }

        return group.Merge();
    }

    private static void Write(Raster sheet, JsonElement text, string words, Region? before)
    {
        JsonElement? style = text.At("characterStyles") is { } styles && styles.GetArrayLength() > 0 ? styles[0].At("characterStyle") : null;
        float size = (float)(style?.Number("fontSize") ?? 30);
        string align = text.At("paragraphStyles") is { } paragraphs && paragraphs.GetArrayLength() > 0 ? paragraphs[0].Text("paragraphStyle", "alignment") ?? "left" : "left";
        int x = text.Integer("frame", "origin", "x") ?? text.Integer("frame", "bounds", "left") ?? before?.X ?? 0;
        int y = text.Integer("frame", "origin", "y") - (int)size ?? text.Integer("frame", "bounds", "top") ?? before?.Y ?? 0;
        int right = text.Integer("frame", "bounds", "right") ?? sheet.Width;
        Lettering.Write(sheet, words, new Region(x, y, Math.Max(1, right - x), sheet.Height), size, Colour(style), align);
    }

    // 16 bits as Photoshop counts them: 32768 is full.
    private static Tint Colour(JsonElement? style) => style?.At("fontColor") switch
    {
        { } rgb when rgb.At("red") is not null => new Tint(Part(rgb, "red"), Part(rgb, "green"), Part(rgb, "blue")),
        { } grey when grey.At("gray") is not null => new Tint(Part(grey, "gray"), Part(grey, "gray"), Part(grey, "gray")),
        { } cmyk when cmyk.At("cyan") is not null => new Tint((byte)(255 - Part(cmyk, "cyan")), (byte)(255 - Part(cmyk, "magenta")), (byte)(255 - Part(cmyk, "yellow"))),
        _ => new Tint(0, 0, 0),
    };

    private static byte Part(JsonElement colour, string name) => (byte)Math.Clamp((colour.Integer(name) ?? 0) * 255 / 32_768, 0, 255);

    private static void Fit(Raster sheet, Raster picture, JsonElement change)
    {
        double wide = change.Integer("transform", "dimension", "width") ?? picture.Width;
        double high = change.Integer("transform", "dimension", "height") ?? picture.Height;
        double across = (double)sheet.Width / picture.Width, down = (double)sheet.Height / picture.Height;
        double scale = change.Text("transformMode") switch { "fit" => Math.Min(across, down), "fill" => Math.Max(across, down), _ => 0 };
        if (scale > 0)
        {
            (wide, high) = (picture.Width * scale, picture.Height * scale);
        }

        double x = scale > 0 ? (sheet.Width - wide) / 2 : Aligned(change.Text("transform", "horizontalAlign"), sheet.Width - wide);
        double y = scale > 0 ? (sheet.Height - high) / 2 : Aligned(change.Text("transform", "verticalAlign"), sheet.Height - high);
        x += change.Integer("transform", "offset", "horizontal") ?? 0;
        y += change.Integer("transform", "offset", "vertical") ?? 0;
        float angle = (float)(change.Number("transform", "angle") ?? 0);
        using SKBitmap ready = Scaling.Premultiplied(picture);
        using SKImage image = SKImage.FromBitmap(ready);
        sheet.Canvas.Save();
        sheet.Canvas.RotateDegrees(angle, (float)(x + (wide / 2)), (float)(y + (high / 2)));
        sheet.Canvas.DrawImage(image, SKRect.Create((float)x, (float)y, (float)wide, (float)high), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        sheet.Canvas.Restore();
    }

    private static double Aligned(string? word, double slack) => word switch { "center" => slack / 2, "right" or "bottom" => slack, _ => 0 };

    private static Raster Transform(Raster before, JsonElement change)
    {
        Raster after = new(before.Width, before.Height);
        after.Canvas.Clear(SKColors.Transparent);
        Fit(after, before, change);
        return after;
    }

    private static void Hide(Raster sheet, Mask mask)
    {
        using Raster straight = Scaling.Unpremultiplied(sheet);
        byte[] alpha = Matte.AlphaOf(straight);
        for (int i = 0; i < alpha.Length; i++)
        {
            alpha[i] = (byte)(alpha[i] * mask.Weights[i] / 255);
        }

        using Raster cut = Matte.Cut(straight, alpha);
        using SKBitmap ready = Scaling.Premultiplied(cut);
        sheet.Canvas.Clear(SKColors.Transparent);
        sheet.Canvas.DrawBitmap(ready, 0, 0);
    }

    private static DevelopmentSettings Adjustment(JsonElement adjustments) => new()
    {
        Exposure = (adjustments.Number("exposure", "exposureValue") ?? 0) + ((adjustments.Number("brightnessContrast", "brightness") ?? 0) / 150),
        Contrast = adjustments.Number("brightnessContrast", "contrast") ?? 0,
        Saturation = adjustments.At("hueSaturation", "hueSaturationAdjustments") is { } ranges ? ranges[0].Number("saturation") ?? 0 : 0,
        Warmth = adjustments.At("colorBalance", "midtoneLevels") is { } levels ? (levels[0].GetDouble() - levels[2].GetDouble()) / 200 : 0,
    };

    private void Place(Sheet sheet, JsonElement? placement)
    {
        List<Sheet> layers = document.Layers;
        JsonElement? reference = placement?.At("referenceLayer");
        int at = reference is { } layer ? layers.IndexOf(Find(layer)) : -1;
        layers.Insert(
            placement?.Text("type") switch
            {
                "bottom" => layers is [{ Type: "background_layer" }, ..] ? 1 : 0,
                "below" when at >= 0 => at,
                "above" or "into" when at >= 0 => at + 1,
                _ => layers.Count,
            },
            sheet);
    }

    private Sheet Find(JsonElement layer)
    {
        int? id = layer.Integer("id");
        string? name = layer.Text("name");
        return document.Layers.LastOrDefault(sheet => (id is null || sheet.Id == id) && (name is null || sheet.Name == name) && (id is not null || name is not null || sheet.Type == layer.Text("type")))
            ?? throw new PictureException($"The document has no layer {name ?? id?.ToString(System.Globalization.CultureInfo.InvariantCulture)}: it has {string.Join(", ", document.Layers.Select(static sheet => sheet.Name))}.");
    }
}
