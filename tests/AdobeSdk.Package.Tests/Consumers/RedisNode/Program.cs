using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using AdobeSdk;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using RedisNode;
using Refit;

// One node of a fleet: its token comes from whichever node was first.
ServiceCollection services = new();
services.AddAdobe(new ConfigurationBuilder().Build());
services.AddAdobeRedis(args[0], options =>
{
    options.CallTimeout = TimeSpan.FromSeconds(10);
    options.ConnectTimeout = TimeSpan.FromSeconds(20);
});
services.AddModelsClient();
await using ServiceProvider provider = services.BuildServiceProvider();

CustomModels models = await provider.GetRequiredService<IModelsClient>().ListModelsAsync();
Console.WriteLine($"models: {models.Items.Count}");

AdobeAccessToken token = await provider.GetRequiredService<IAdobeTokenProvider>().GetTokenAsync(ModelsClient.Scopes);
Console.WriteLine($"token: {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token.Value)))}");

namespace RedisNode
{
    // AdobeSdk.Redis alone is referenced: the generators come with it.
    [AdobeApi(scopes: "firefly_api,ff_apis", JsonContext = typeof(ModelsJson))]
    public interface IModelsApi
    {
        [Get("/v3/custom-models")]
        [Headers("x-request-id: redis-node")]
        Task<CustomModels> ListModelsAsync();
    }

    public sealed record CustomModels([property: JsonPropertyName("custom_models")] IReadOnlyList<JsonElement> Items);

    [JsonSerializable(typeof(CustomModels))]
    internal sealed partial class ModelsJson : JsonSerializerContext;
}
