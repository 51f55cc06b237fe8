using AdobeSdk;
using Refit;

namespace CustomApi;

/// <summary>An interface of the application's own: the organisation's custom models, and a job on one of them.</summary>
[AdobeApi(scopes: "firefly_api,ff_apis", BaseAddress = "https://firefly-api.adobe.io", JsonContext = typeof(StylesJson))]
public interface IStylesApi
{
    /// <summary>Lists the models that are published.</summary>
    [Headers("x-request-id: custom-api")]
    [Get("/v3/custom-models?publishedState=published")]
    Task<StylePage> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Draws an image. The generated client hands out a job.</summary>
    [Post("/v3/images/generate-async")]
    Task<JobAccepted<DrawnImages>> DrawAsync([Body] DrawRequest request, CancellationToken cancellationToken = default);
}
