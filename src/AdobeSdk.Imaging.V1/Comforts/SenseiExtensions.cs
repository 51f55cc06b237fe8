namespace AdobeSdk.Imaging.V1;

/// <summary>Jobs for which two URLs are enough. Azure and Dropbox are told by their hosts.</summary>
public static class SenseiExtensions
{
    /// <summary>Cuts an image's subject out, as a PNG.</summary>
    /// <param name="sensei">The client.</param>
    /// <param name="image">The image's pre-signed or public URL.</param>
    /// <param name="target">The cutout's URL, signed for a PUT.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    public static Task<AdobeJob<SenseiResult>> CutOutAsync(this ISenseiClient sensei, Uri image, Uri target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sensei);
        return sensei.CutOutAsync(Request(image, target), cancellationToken: cancellationToken);
    }

    /// <summary>Makes the mask of an image's subject, as a PNG.</summary>
    /// <param name="sensei">The client.</param>
    /// <param name="image">The image's pre-signed or public URL.</param>
    /// <param name="target">The mask's URL, signed for a PUT.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    public static Task<AdobeJob<SenseiResult>> MaskAsync(this ISenseiClient sensei, Uri image, Uri target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sensei);
        return sensei.MaskAsync(Request(image, target), cancellationToken: cancellationToken);
    }

    private static SenseiRequest Request(Uri image, Uri target) =>
        new() { Input = StoredFile.FromUrl(image), Output = new() { Href = target, Storage = StorageWord.For(target) } };
}
