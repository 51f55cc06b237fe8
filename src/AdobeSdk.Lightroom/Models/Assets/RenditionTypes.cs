namespace AdobeSdk.Lightroom;

/// <summary>
/// The sizes that assets are rendered in, as JPEGs. Those up to 2,048 pixels are made of themselves; the larger two when they
/// are asked for (<c>RenderAsync</c>), for a day, and with the scope <c>lr_partner_rendition_apis</c> only.
/// </summary>
public static class RenditionTypes
{
    /// <summary>320 pixels on either edge.</summary>
    public const string Thumbnail = "thumbnail2x";

    /// <summary>640 pixels on the longer edge.</summary>
    public const string Edge640 = "640";

    /// <summary>1,280 pixels on the longer edge.</summary>
    public const string Edge1280 = "1280";

    /// <summary>2,048 pixels on the longer edge.</summary>
    public const string Edge2048 = "2048";

    /// <summary>2,560 pixels on the longer edge, when asked for.</summary>
    public const string Edge2560 = "2560";

    /// <summary>The size of the original, edited and cropped, when asked for.</summary>
    public const string FullSize = "fullsize";
}
