using System.Text.Json;
using AdobeSdk;
using AdobeSdk.Firefly;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OwnBesideFirefly;
using Refit;

var collection = new ServiceCollection();
collection.AddAdobe(new ConfigurationBuilder().Build());
collection.AddFireflyClient();
collection.AddModelsClient();
await using ServiceProvider services = collection.BuildServiceProvider();

JsonElement models = await services.GetRequiredService<IModelsClient>().ListAsync();
Console.WriteLine($"own: {models.GetProperty("custom_models").GetArrayLength()}");
Console.WriteLine($"firefly: {services.GetRequiredService<IFireflyClient>().GetType().Name}");

namespace OwnBesideFirefly
{
    [AdobeApi(scopes: "firefly_api,ff_apis")]
    internal interface IModelsApi
    {
        [Get("/v3/custom-models")]
        [Headers("x-request-id: own-beside-firefly")]
        Task<JsonElement> ListAsync();
    }
}
