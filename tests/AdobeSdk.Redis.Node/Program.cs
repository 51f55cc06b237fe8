using System.Security.Cryptography;
using System.Text;
using AdobeSdk;
using AdobeSdk.Firefly;
using AdobeSdk.Redis.Node;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// One node of a fleet, for tests and benchmarks that claim something about processes.
// token  --redis HOST:PORT --emulator URL [--prefix P] [--unhurried yes]   asks for one token and prints "token FINGERPRINT"
// lease  --redis HOST:PORT --id ID [--prefix P]          takes a lease for a second, prints "leased", renews it until it is killed
Arguments arguments = Arguments.Parse(args);
HostApplicationBuilder builder = Host.CreateApplicationBuilder();
builder.Logging.ClearProviders();
builder.Services.AddAdobe(o => (o.ClientId, o.ClientSecret, o.Emulator) = ("fleet-node", arguments.Find("secret") ?? "any-secret-will-do", arguments.Emulator));
builder.Services.AddFireflyClient();
bool unhurried = arguments.Find("unhurried") is not null;
builder.Services.AddAdobeRedis(arguments["redis"], o =>
{
    o.KeyPrefix = arguments.Find("prefix") ?? o.KeyPrefix;
    (o.ConnectTimeout, o.CallTimeout) = unhurried ? (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30)) : (o.ConnectTimeout, o.CallTimeout);
});
if (unhurried)
{
    builder.Services.AddSingleton<TimeProvider, UnhurriedTime>();
}

using IHost host = builder.Build();
await host.StartAsync();
try
{
    switch (arguments.Verb)
    {
        case "token":
            AdobeAccessToken token = await host.Services.GetRequiredService<IAdobeTokenProvider>().GetTokenAsync(FireflyClient.Scopes);
            Console.WriteLine($"token {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token.Value)))[..16]}");
            return 0;
        case "lease":
            IAdobeJobStore jobs = host.Services.GetRequiredService<IAdobeJobStore>();
            while (await jobs.TryLeaseAsync(arguments["id"], $"{Environment.ProcessId}", TimeSpan.FromSeconds(1)))
            {
                Console.WriteLine("leased");
                await Task.Delay(300);
            }

            Console.WriteLine("lost");
            return 0;
        default:
            Console.Error.WriteLine("token or lease?");
            return 2;
    }
}
catch (AdobeException e)
{
    Console.WriteLine($"failed {e.Message}");
    return 1;
}
