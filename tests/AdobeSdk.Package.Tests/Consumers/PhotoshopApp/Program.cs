using AdobeSdk;
using AdobeSdk.Photoshop;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var collection = new ServiceCollection();
collection.AddAdobe(new ConfigurationBuilder().Build());
collection.AddPhotoshopClient();
collection.AddMaskingClient();
await using ServiceProvider services = collection.BuildServiceProvider();
IPhotoshopClient photoshop = services.GetRequiredService<IPhotoshopClient>();

AdobeJob<PhotoshopResult> job = await photoshop.CreateCompositeAsync(new()
{
    Image = new NewDocument { Width = 64, Height = 48 },
    Edits = new()
    {
        Layers = [new AddSolidColorLayer { Operation = LayerOperation.Add(), Fill = new() { SolidColor = new() { Rgb = new() { Red = 255, Green = 0, Blue = 0 } } } }],
    },
    Outputs = [new PngOutput { Destination = PhotoshopDestination.Hosted() }],
});
PhotoshopResult result = await job.WaitAsync();

using var picture = new MemoryStream();
await photoshop.DownloadAsync(result.Outputs[0], picture);
Console.WriteLine($"picture: {System.Text.Encoding.ASCII.GetString(picture.ToArray(), 1, 3)}");
Console.WriteLine($"masking: {services.GetRequiredService<IMaskingClient>().GetType().Name}");
