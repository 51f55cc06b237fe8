namespace AdobeSdk.Photoshop;

/// <summary>Jobs for which a URL is enough.</summary>
public static class MaskingExtensions
{
    /// <summary>Cuts an image's subject out, or makes its mask, as a PNG.</summary>
    /// <param name="masking">The client.</param>
    /// <param name="image">The image's pre-signed or public URL.</param>
    /// <param name="mode">The subject or its mask; the subject when left out.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    public static Task<AdobeJob<PhotoshopResult>> RemoveBackgroundAsync(
        this IMaskingClient masking, Uri image, RemoveBackgroundMode? mode = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(masking);
        return masking.RemoveBackgroundAsync(
            new RemoveBackgroundRequest
            {
                Image = new() { Source = PhotoshopSource.FromUrl(image) },
                Mode = mode,
                Output = new() { MediaType = PhotoshopMediaType.Png },
            },
            cancellationToken);
    }

    /// <summary>Makes a mask of each object in an image and of what is behind.</summary>
    /// <param name="masking">The client.</param>
    /// <param name="image">The image's URL, on a storage that masking reads: S3, Azure, Google, Dropbox or Frame.io.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    /// <exception cref="ArgumentException">Masking does not read from there; nothing was sent.</exception>
    public static Task<AdobeJob<MaskObjectsResult>> MaskObjectsAsync(this IMaskingClient masking, Uri image, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(masking);
        return masking.MaskObjectsAsync(new MaskObjectsRequest { Image = new() { Source = ImageHosts.Require(image, ImageHosts.Masking) } }, cancellationToken);
    }

    /// <summary>Removes what masks select.</summary>
    /// <param name="masking">The client.</param>
    /// <param name="image">The image's URL, on a storage that masking reads: S3, Azure, Google, Dropbox or Frame.io.</param>
    /// <param name="masks">The masks' URLs, on such a storage as well.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    /// <exception cref="ArgumentException">Masking does not read from there; nothing was sent.</exception>
    public static Task<AdobeJob<FillMaskedAreasResult>> FillMaskedAreasAsync(
        this IMaskingClient masking, Uri image, IEnumerable<Uri> masks, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(masking);
        ArgumentNullException.ThrowIfNull(masks);
        return masking.FillMaskedAreasAsync(
            new FillMaskedAreasRequest
            {
                Image = new() { Source = ImageHosts.Require(image, ImageHosts.Masking) },
                Masks = [.. masks.Select(mask => new MaskingImage { Source = ImageHosts.Require(mask, ImageHosts.Masking) })],
            },
            cancellationToken);
    }
}
