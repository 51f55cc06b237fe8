using System.Diagnostics;
using AdobeSdk;
using AdobeSdk.Emulator;
using AdobeSdk.Firefly;

// A job whose end an event announces, instead of polls. Adobe needs a public https address to send events to and has none for
// Firefly's jobs, so the emulator stands in for it here.
await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddAdobe(o => (o.ClientId, o.ClientSecret, o.Emulator) = ("webhook-sample", "any-secret-will-do", emulator.Address));
builder.Services.AddFireflyClient();
builder.Services.AddAdobeEvents(o => o.AnnouncedJobs.Add("firefly-api.adobe.io/"))
    .OnEvent((e, _) => Console.Out.WriteLineAsync($"event     {e.Type} for {e.Job?.JobId}"));

WebApplication app = builder.Build();
app.MapAdobeEvents("/adobe/events");
await app.StartAsync();

Uri webhook = new(new Uri(app.Urls.First()), "/adobe/events");
await emulator.Events.RegisterAsync(new EmulatorWebhook("webhook-sample", webhook) { AllJobs = true });
Console.WriteLine($"webhook   {webhook}, challenge answered");

Stopwatch clock = Stopwatch.StartNew();
AdobeJob<GenerateImagesResult> job = await app.Services.GetRequiredService<IFireflyClient>().GenerateImagesAsync(new() { Prompt = "a lighthouse at dusk" });
Console.WriteLine($"submitted {job.Id}");
GenerateImagesResult images = await job.WaitAsync();

Console.WriteLine($"done      {images.Outputs.Count} image, after {clock.Elapsed.TotalSeconds:0.0} s and {emulator.Requests.Count("GET /v3/status/*")} status call");
await app.StopAsync();
