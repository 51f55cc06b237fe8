using System.Text.Json;
using AdobeSdk.Firefly;
using Library;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var collection = new ServiceCollection();
collection.AddAdobe(new ConfigurationBuilder().Build());
collection.AddFireflyClient();
collection.AddModelsClient();
await using ServiceProvider services = collection.BuildServiceProvider();

JsonElement models = await services.GetRequiredService<IModelsClient>().ListAsync();
Console.WriteLine($"library: {models.GetProperty("custom_models").GetArrayLength()}");
Console.WriteLine($"firefly: {services.GetRequiredService<IFireflyClient>().GetType().Name}");
