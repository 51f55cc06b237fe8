namespace AdobeSdk.Photoshop;

/// <summary>Jobs for which a URL and a few words are enough.</summary>
public static class PhotoshopExtensions
{
    /// <summary>Writes an image or a document in other formats and sizes, unchanged.</summary>
    /// <param name="photoshop">The client.</param>
    /// <param name="image">The image's pre-signed or public URL.</param>
    /// <param name="outputs">The files to make, 1–25.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    public static Task<AdobeJob<PhotoshopResult>> RenderAsync(
        this IPhotoshopClient photoshop, Uri image, IReadOnlyList<PhotoshopOutput> outputs, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photoshop);
        return photoshop.CreateCompositeAsync(new CreateCompositeRequest { Image = PhotoshopImage.FromUrl(image), Outputs = outputs }, cancellationToken);
    }

    /// <summary>Crops an image to shapes, around what matters in it.</summary>
    /// <param name="photoshop">The client.</param>
    /// <param name="image">The image's URL, on a storage that auto-crop reads: S3, Azure, Google, Dropbox, Frame.io or Adobe's.</param>
    /// <param name="shapes">The crops' shapes, up to 20.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    /// <exception cref="ArgumentException">Auto-crop does not read from there; nothing was sent.</exception>
    public static Task<AdobeJob<AutoCropResult>> AutoCropAsync(
        this IPhotoshopClient photoshop, Uri image, IReadOnlyList<CropAspectRatio> shapes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photoshop);
        return photoshop.AutoCropAsync(
            new AutoCropRequest { Image = new() { Source = ImageHosts.Require(image, ImageHosts.AutoCrop) }, Mode = AutoCropMode.SmartCrop, AspectRatios = shapes },
            cancellationToken);
    }
}
