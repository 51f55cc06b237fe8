namespace AdobeSdk.Imaging.V1;

/// <summary>Jobs for which a URL and a few words are enough, and what they have made.</summary>
public static class PhotoshopV1Extensions
{
    /// <summary>Writes a document in one other format. Azure and Dropbox are told by the hosts of the URLs.</summary>
    /// <param name="photoshop">The client.</param>
    /// <param name="document">The document's pre-signed or public URL.</param>
    /// <param name="target">The file's URL, signed for a PUT.</param>
    /// <param name="format">The file's format.</param>
    /// <param name="width">The file's width in pixels; the document's own when left out.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    public static Task<AdobeJob<PhotoshopV1Result>> CreateRenditionAsync(
        this IPhotoshopV1Client photoshop, Uri document, Uri target, ImageFormat format, int? width = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photoshop);
        return photoshop.CreateRenditionAsync(
            new CreateRenditionRequest
            {
                Inputs = [StoredFile.FromUrl(document)],
                Outputs = [new() { Href = target, Storage = StorageWord.For(target), Type = format, Width = width }],
            },
            cancellationToken: cancellationToken);
    }

    /// <summary>Lists the layers of a document.</summary>
    /// <param name="photoshop">The client.</param>
    /// <param name="document">The document's pre-signed or public URL.</param>
    /// <param name="cancellationToken">Ends the call; a job that was accepted goes on.</param>
    public static Task<AdobeJob<DocumentManifestResult>> GetDocumentManifestAsync(this IPhotoshopV1Client photoshop, Uri document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(photoshop);
        return photoshop.GetDocumentManifestAsync(new DocumentManifestRequest { Inputs = [StoredFile.FromUrl(document)] }, cancellationToken: cancellationToken);
    }

    /// <summary>All files that a job has written, of whichever input.</summary>
    /// <param name="result">The job's result.</param>
    public static IEnumerable<Rendition> AllRenditions(this PhotoshopV1Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return (result.Outputs ?? []).SelectMany(static output => output.Links?.Renditions ?? []);
    }
}
