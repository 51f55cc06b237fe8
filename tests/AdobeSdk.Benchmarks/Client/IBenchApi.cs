using Refit;

namespace AdobeSdk.Benchmarks.Client;

/// <summary>One read and one write with small JSON bodies, as Firefly's are.</summary>
[AdobeApi(scopes: "firefly_api,ff_apis", JsonContext = typeof(BenchJson))]
internal interface IBenchApi
{
    [Get("/v3/models/{id}")]
    Task<Model> GetModelAsync(string id, CancellationToken cancellationToken = default);

    [Post("/v3/models")]
    Task<Model> PostModelAsync([Body] Model body, CancellationToken cancellationToken = default);
}
