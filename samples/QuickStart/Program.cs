using AdobeSdk;
using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using QuickStart;

string prompt = args.Length > 0 ? string.Join(' ', args) : "a lighthouse at dusk";

HostApplicationBuilder builder = Host.CreateApplicationBuilder();
builder.Logging.ClearProviders();   // what matters is said below

// Without an account, a local stand-in draws the picture. It is never picked silently.
await using AdobeEmulator? emulator = AdobeCredentials.Find(builder.Configuration) is null ? await AdobeEmulator.StartAsync() : null;
if (emulator is null)
{
    builder.Services.AddAdobe(builder.Configuration);
}
else
{
    builder.Services.AddAdobe(o => (o.ClientId, o.ClientSecret, o.Emulator) = ("quick-start", "any-secret-will-do", emulator.Address));
}

builder.Services.AddFireflyClient();
using IHost host = builder.Build();

try
{
    IAdobeTokenProvider tokens = host.Services.GetRequiredService<IAdobeTokenProvider>();
    Report.Start(tokens, embedded: emulator is not null);

    AdobeAccessToken token = await tokens.GetTokenAsync(FireflyClient.Scopes);
    Report.Token(FireflyClient.Scopes, token.ExpiresAt - DateTimeOffset.UtcNow);

    IFireflyClient firefly = host.Services.GetRequiredService<IFireflyClient>();
    AdobeJob<GenerateImagesResult> job = await firefly.GenerateImagesAsync(new() { Prompt = prompt });
    GenerateImagesResult images = await job.WaitAsync(new Report.Progress());

    string folder = Directory.CreateDirectory("out").Name;
    for (int i = 0; i < images.Outputs.Count; i++)
    {
        string file = Path.Combine(folder, $"{FileName.From(prompt)}-{i + 1}.png");
        await firefly.DownloadAsync(images.Outputs[i], file);
        Report.Saved(file, images.Size);
    }

    return 0;
}
catch (Exception e) when (e is AdobeException or OptionsValidationException or IOException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
