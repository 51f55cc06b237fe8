using AdobeSdk;
using Refit;

namespace Contoso.Gallery;

/// <summary>Pictures of one's own.</summary>
[AdobeApi(scopes: "firefly_api,ff_apis")]
public interface IGalleryApi
{
    /// <summary>Lists the pictures.</summary>
    /// <param name="order">Which come first.</param>
    [Get("/v3/gallery")]
    Task<IReadOnlyList<Picture>> ListAsync(GalleryOrder order = GalleryOrder.Newest);

    /// <summary>Draws another picture.</summary>
    [Post("/v3/gallery")]
    Task<JobAccepted<Picture>> DrawAsync([Body] string prompt);
}
