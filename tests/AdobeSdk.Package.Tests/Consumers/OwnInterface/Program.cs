using System.Text.Json;
using System.Text.Json.Serialization;
using AdobeSdk;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OwnInterface;
using Refit;

await using ServiceProvider services = new ServiceCollection()
    .AddAdobe(new ConfigurationBuilder().Build())
    .AddMine()
    .BuildServiceProvider();
IMyClient client = services.GetRequiredService<IMyClient>();

CustomModels models = await client.ListModelsAsync();
Console.WriteLine($"models: {models.Items.Count}");

AdobeJob<JsonElement> job = await client.GenerateAsync(new Prompt("a boat"));
await job.WaitAsync();
Console.WriteLine($"job: {(await job.StatusAsync()).State}");

IBareClient bare = services.GetRequiredService<IBareClient>();
AdobeJob<Drawn> drawing = await bare.DrawAsync(new Prompt("a kite"));
Drawn drawn = await drawing.WaitAsync();
Console.WriteLine($"bare: {drawn.Outputs.Count}");

namespace OwnInterface
{
    [AdobeApi(scopes: "firefly_api,ff_apis", JsonContext = typeof(MyJson))]
    public interface IMyApi
    {
        [Get("/v3/custom-models")]
        [Headers("x-request-id: own-interface")]
        Task<CustomModels> ListModelsAsync();

        [Post("/v3/images/generate-async")]
        Task<JobAccepted<JsonElement>> GenerateAsync([Body] Prompt prompt);
    }

    // Nothing but scopes: the host follows from them, and JSON goes through reflection.
    [AdobeApi(scopes: "firefly_api,ff_apis")]
    public interface IBareApi
    {
        [Post("/v3/images/generate-async")]
        Task<JobAccepted<Drawn>> DrawAsync([Body] Prompt prompt);
    }

    public sealed record Drawn(IReadOnlyList<JsonElement> Outputs);

    public sealed record Prompt([property: JsonPropertyName("prompt")] string Text);

    public sealed record CustomModels([property: JsonPropertyName("custom_models")] IReadOnlyList<JsonElement> Items);

    [JsonSerializable(typeof(CustomModels))]
    [JsonSerializable(typeof(Prompt))]
    [JsonSerializable(typeof(JobAccepted<JsonElement>))]
    internal sealed partial class MyJson : JsonSerializerContext;

    internal static class Registration
    {
        public static IServiceCollection AddMine(this IServiceCollection services)
        {
            services.AddMyClient();
            services.AddBareClient();
            return services;
        }
    }
}
