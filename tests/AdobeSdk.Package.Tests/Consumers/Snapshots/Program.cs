using AdobeSdk;
using AdobeSdk.Generators.Testing;
using Refit;

GeneratedClients clients = GeneratedClients.Of<IMyApi>(new() { Usings = ["AdobeSdk", "Refit"] });
foreach ((string hint, string text) in clients.Files)
{
    Console.WriteLine($"{hint}: {text.Contains("public interface IMyClient", StringComparison.Ordinal)}");
}

Console.WriteLine($"findings: {(await clients.FindingsAsync()).Length}");

[AdobeApi(scopes: "firefly_api,ff_apis")]
public interface IMyApi
{
    [Get("/v3/custom-models")]
    Task<string> ListAsync(CancellationToken cancellationToken = default);
}
