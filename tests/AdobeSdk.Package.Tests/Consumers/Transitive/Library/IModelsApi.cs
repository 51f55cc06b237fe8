using System.Text.Json;
using AdobeSdk;
using Refit;

namespace Library;

[AdobeApi(scopes: "firefly_api,ff_apis")]
public interface IModelsApi
{
    [Get("/v3/custom-models")]
    [Headers("x-request-id: transitive")]
    Task<JsonElement> ListAsync();
}
