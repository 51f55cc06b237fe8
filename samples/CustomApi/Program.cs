using AdobeSdk;
using AdobeSdk.Emulator;
using CustomApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders();   // what matters is said below

await using AdobeEmulator? emulator = AdobeCredentials.Find(builder.Configuration) is null ? await AdobeEmulator.StartAsync() : null;
if (emulator is null)
{
    builder.Services.AddAdobe(builder.Configuration);
}
else
{
    Console.WriteLine($"EMULATOR  no Adobe credentials found: talking to a local stand-in on {emulator.Address.Authority}");
    builder.Services.AddAdobe(o => (o.ClientId, o.ClientSecret, o.Emulator) = ("custom-api", "any-secret-will-do", emulator.Address));
}

builder.Services.AddStylesClient();   // generated from IStylesApi
builder.Services.AddSingleton<StyleCatalogue>();
using IHost host = builder.Build();

try
{
    await host.Services.GetRequiredService<StyleCatalogue>().PrintAsync(Console.Out, CancellationToken.None);
    return 0;
}
catch (Exception e) when (e is AdobeException or OptionsValidationException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
