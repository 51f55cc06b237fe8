using AdobeSdk.Photoshop;

namespace AdobeSdk.Imaging.V1;

/// <summary>Requests of Sensei as requests of <c>/v2/remove-background</c>.</summary>
public static class SenseiMigration
{
    /// <summary>
    /// For <c>IMaskingClient.RemoveBackgroundAsync</c>. Version 2 writes nowhere: its result lies on Adobe's storage for a day, from where
    /// <c>DownloadAsync</c> fetches it.
    /// </summary>
    /// <param name="request">The request of Sensei.</param>
    /// <param name="mode">What it was for: <c>/sensei/cutout</c> or <c>/sensei/mask</c>, which had one request.</param>
    /// <exception cref="NotSupportedException">It says what version 2 has no place for.</exception>
    public static RemoveBackgroundRequest ToPhotoshopV2(this SenseiRequest request, RemoveBackgroundMode mode)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Output.Mask?.Format == SenseiMaskFormat.Binary)
        {
            throw NotTranslatable.Because("Output.Mask.Format", "its edges are soft: make them hard yourself, where a mask is half white.");
        }

        if (mode == RemoveBackgroundMode.Cutout && request.Output.Color?.Space == SenseiColorSpace.Rgb)
        {
            throw NotTranslatable.Because("Output.Color.Space", "a cutout is transparent: say what is behind it with BackgroundColor.");
        }

        return FileTranslation.Source(request.Input) is UrlSource image
            ? new() { Image = new() { Source = image }, Mode = mode, Output = new() { MediaType = PhotoshopMediaType.Png } }
            : throw NotTranslatable.Because("Input.Storage", "it reads URLs alone.");
    }
}
