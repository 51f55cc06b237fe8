using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Lightroom.Protocol;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Pictures.Pixels;

namespace AdobeSdk.Emulator.Lightroom;

/// <summary>What the service reads from an original when all of it has arrived.</summary>
internal static partial class OriginalFacts
{
    public static void Fill(CatalogAsset asset)
    {
        byte[] bytes = asset.Original!.Bytes;
        JsonObject source = asset.Payload["importSource"]!.AsObject();
        source["fileSize"] = bytes.Length;
        source["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes));
        try
        {
            (int width, int height) = PictureCodec.Measure(bytes);
            source["originalWidth"] = width;
            source["originalHeight"] = height;
        }
        catch (PictureException)
        {
            // A video, or a format that is not known here: nothing is said.
        }

        if (asset.CaptureDate == TimeRule.Unknown && TakenAt(bytes) is { } taken)
        {
            asset.Payload["captureDate"] = taken;
        }
    }

    // EXIF writes 2026:11:02 08:30:00, and not which of its dates stands where: the earliest is when the photo was taken.
    private static string? TakenAt(byte[] bytes)
    {
        int exif = bytes.AsSpan(0, Math.Min(bytes.Length, 64 * 1024)).IndexOf("Exif\0\0"u8);
        if (exif < 0)
        {
            return null;
        }

        string text = Encoding.Latin1.GetString(bytes, exif, Math.Min(bytes.Length - exif, 64 * 1024));
        return ExifDate().Matches(text)
            .Select(static match => $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}T{match.Groups[4].Value}")
            .Where(static date => TimeRule.Is(date))
            .Min(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)\0")]
    private static partial Regex ExifDate();
}
