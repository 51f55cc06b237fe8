using System.Text;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Photoshop.Operations;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Pixels;
using AdobeSdk.Emulator.Pictures.Retouching;
using SkiaSharp;

namespace AdobeSdk.Emulator.Lightroom;

/// <summary>Makes renditions from originals, developed by their settings as far as the emulator develops.</summary>
internal static class RenditionPainter
{
    public static byte[] Paint(CatalogAsset asset, string type)
    {
        using Raster photo = Decode(asset);
        if (asset.Develop is { } xmp)
        {
            Development.Develop(photo, XmpText.Read(Encoding.UTF8.GetString(xmp), new DevelopmentSettings()));
        }

        double longest = Math.Max(photo.Width, photo.Height);
        double factor = type == "fullsize" ? 1 : Math.Min(1, Edge(type) / longest);
        using Raster scaled = Scaling.Resize(photo, Side(photo.Width), Side(photo.Height));

        // A JPEG has no transparency: what shows through is black, as in Lightroom.
        using Raster opaque = new(scaled.Width, scaled.Height);
        opaque.Canvas.Clear(SKColors.Black);
        opaque.Canvas.DrawBitmap(scaled.Bitmap, 0, 0);
        return PictureCodec.Encode(opaque, "image/jpeg").Bytes;

        int Side(int pixels) => Math.Max(1, (int)Math.Round(pixels * factor));
    }

    private static int Edge(string type) => type == "thumbnail2x" ? 320 : int.Parse(type, System.Globalization.CultureInfo.InvariantCulture);

    // Videos and camera raw files are not unpacked here: a card says what would be seen.
    private static Raster Decode(CatalogAsset asset)
    {
        if (asset.Subtype == "image")
        {
            try
            {
                using Raster photo = Sheets.Decode(asset.Original!.Bytes);
                return Scaling.Unpremultiplied(photo);
            }
            catch (PictureException)
            {
                // No format that is known here.
            }
        }

        using Raster card = new(2560, 1707);
        card.Canvas.Clear(new SKColor(48, 52, 58));
        Lettering.Caption(card, $"Emulator: here Lightroom would show {asset.Payload["importSource"]!["fileName"]}");
        return Scaling.Unpremultiplied(card);
    }
}
