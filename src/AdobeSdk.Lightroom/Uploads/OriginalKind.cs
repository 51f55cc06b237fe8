namespace AdobeSdk.Lightroom;

/// <summary>What Lightroom wants to be told of a file, by its extension.</summary>
internal static class OriginalKind
{
    // Adobe takes image/jpeg for JPEGs alone, video/* for videos, and the general type for camera raw and all else.
    private static readonly Dictionary<string, string> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".mp4"] = "video/mp4",
        [".m4v"] = "video/mp4",
        [".mov"] = "video/quicktime",
        [".avi"] = "video/x-msvideo",
        [".mpg"] = "video/mpeg",
        [".mpeg"] = "video/mpeg",
    };

    public static string ContentTypeOf(string path) => s_types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");

    public static AssetSubtype SubtypeOf(string contentType) =>
        contentType.StartsWith("video/", StringComparison.OrdinalIgnoreCase) || contentType.EndsWith("video", StringComparison.OrdinalIgnoreCase) ? AssetSubtype.Video : AssetSubtype.Image;
}
