using AdobeSdk.Photoshop;

namespace AdobeSdk.Imaging.V1;

/// <summary>
/// Requests of Lightroom v1 as requests of Photoshop v2, for <c>IPhotoshopClient.EditImageAsync</c>. Version 2 takes several of them
/// in one request: <c>request with { Edits = request.Edits! with { AutoTone = true } }</c>.
/// </summary>
/// <remarks>
/// Nothing is left out in silence: a member that version 2 has no place for throws a <see cref="NotSupportedException"/>, which
/// names it.
/// </remarks>
public static class LightroomMigration
{
    private static readonly XmpOrientation[] Orientations =
    [
        XmpOrientation.TopLeft, XmpOrientation.TopRight, XmpOrientation.BottomRight, XmpOrientation.BottomLeft,
        XmpOrientation.LeftTop, XmpOrientation.RightTop, XmpOrientation.RightBottom, XmpOrientation.LeftBottom,
    ];

    /// <summary>A photo that is made straight.</summary>
    /// <param name="request">The request of version 1.</param>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static EditImageRequest ToPhotoshopV2(this AutoStraightenRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Edit(request.Input, request.Outputs, new()
        {
            AutoStraighten = new()
            {
                Enabled = true, UprightMode = request.Options?.Mode is { } mode ? new UprightMode(mode.Value) : null, ConstrainCrop = request.Options?.ConstrainCrop,
            },
        });
    }

    /// <summary>A photo of which light and colours are found.</summary>
    /// <param name="request">The request of version 1.</param>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static EditImageRequest ToPhotoshopV2(this AutoToneRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Edit(request.Input, request.Outputs, new() { AutoTone = true });
    }

    /// <summary>A photo that is developed by numbers.</summary>
    /// <param name="request">The request of version 1.</param>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static EditImageRequest ToPhotoshopV2(this EditPhotoRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        EditOptions options = request.Options;
        return Edit(request.Input.Source, request.Outputs, new()
        {
            Light = Any(options.Exposure, options.Contrast, options.Highlights, options.Shadows, options.Whites, options.Blacks)
                ? new() { Exposure = options.Exposure, Contrast = options.Contrast, Highlights = options.Highlights, Shadows = options.Shadows, Whites = options.Whites, Blacks = options.Blacks }
                : null,
            Color = Any(options.Saturation, options.Vibrance, options.WhiteBalance)
                ? new() { Saturation = options.Saturation, Vibrance = options.Vibrance, WhiteBalance = options.WhiteBalance is { } light ? new WhiteBalance(light.Value) : null }
                : null,
            Effects = Any(options.Clarity, options.Dehaze, options.Texture, options.Vignette)
                ? new() { Clarity = options.Clarity, Dehaze = options.Dehaze, Texture = options.Texture, Vignette = options.Vignette }
                : null,
            NoiseReduction = Any(options.NoiseReduction, options.ColorNoiseReduction) ? new() { Luminance = options.NoiseReduction, Color = options.ColorNoiseReduction } : null,
            Sharpness = options.Sharpness,
            Sharpen = Any(options.SharpenDetail, options.SharpenEdgeMasking, options.SharpenRadius)
                ? new() { Detail = options.SharpenDetail, EdgeMasking = options.SharpenEdgeMasking, Radius = options.SharpenRadius }
                : null,
        });
    }

    /// <summary>A photo to which presets are applied.</summary>
    /// <param name="request">The request of version 1.</param>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static EditImageRequest ToPhotoshopV2(this ApplyPresetRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Edit(request.Input.Source, request.Outputs, new() { Presets = [.. request.Input.Presets.Select(FileTranslation.Source)] });
    }

    /// <summary>A photo to which settings are applied. Version 2 reads them from a file: store <c>Options.Xmp</c> first.</summary>
    /// <param name="request">The request of version 1.</param>
    /// <param name="xmp">The URL of the settings, signed for a GET.</param>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static EditImageRequest ToPhotoshopV2(this ApplyXmpRequest request, Uri xmp)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Edit(request.Input.Source, request.Outputs, new()
        {
            Xmp = new() { Source = PhotoshopSource.FromUrl(xmp), Orientation = request.Options.Orientation is { } number ? Orientation(number) : null },
        });
    }

    private static XmpOrientation Orientation(double number) => number is >= 1 and <= 8 && number == Math.Floor(number)
        ? Orientations[(int)number - 1]
        : throw NotTranslatable.Because("Options.Orientation", $"an orientation is one of EXIF's numbers, 1–8, and not {number}.");

    private static EditImageRequest Edit(StoredFile photo, IReadOnlyList<LightroomOutput> outputs, ImageEdits edits) =>
        new() { Image = FileTranslation.Image(photo), Edits = edits, Outputs = [.. outputs.Select(OutputTranslation.Photo)] };

    private static bool Any(params object?[] members) => members.Any(static member => member is not null);
}
