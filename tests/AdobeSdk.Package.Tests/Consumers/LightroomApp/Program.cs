using AdobeSdk;
using AdobeSdk.Lightroom;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var collection = new ServiceCollection();
collection.AddAdobe(new ConfigurationBuilder().Build());
collection.AddLightroomClient();
await using ServiceProvider services = collection.BuildServiceProvider();
ILightroomClient lightroom = services.GetRequiredService<ILightroomClient>();

LightroomHealth health = await lightroom.GetHealthAsync();
Console.WriteLine($"health: {health.Version}");
try
{
    await lightroom.GetCatalogAsync();
}
catch (AdobeApiException refusal)
{
    // The token is the application's own, and a catalog is somebody's.
    Console.WriteLine($"catalog: {refusal.ErrorCode}");
}
