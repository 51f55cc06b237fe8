using AdobeSdk;
using AdobeSdk.Firefly;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var collection = new ServiceCollection();
collection.AddAdobe(new ConfigurationBuilder().Build());
collection.AddFireflyClient();
await using ServiceProvider services = collection.BuildServiceProvider();
IFireflyClient firefly = services.GetRequiredService<IFireflyClient>();

AdobeJob<GenerateImagesResult> job = await firefly.GenerateImagesAsync(new() { Prompt = "a boat at dawn" });
GenerateImagesResult result = await job.WaitAsync();

using var picture = new MemoryStream();
await firefly.DownloadAsync(result.Outputs[0], picture);
Console.WriteLine($"picture: {System.Text.Encoding.ASCII.GetString(picture.ToArray(), 1, 3)}");
