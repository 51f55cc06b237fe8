using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Generators.Tests.Harness.Live;

/// <summary>An API on a loopback port that notes what comes and answers what it is told, for interfaces that Adobe does not have.</summary>
internal sealed class EchoApi
{
    private static readonly Lazy<Task<Uri>> s_host = new(StartAsync);
    private static readonly ConcurrentDictionary<string, EchoApi> s_open = new();

    private readonly ConcurrentQueue<string> _requests = new();

    private EchoApi(Uri address) => Address = address;

    /// <summary>The base address; each has its own, since tests run beside each other.</summary>
    public Uri Address { get; }

    public string Answer { get; set; } = "{}";

    public static async Task<EchoApi> OpenAsync()
    {
        string name = Guid.NewGuid().ToString("N");
        return s_open[name] = new EchoApi(new Uri(await s_host.Value, name));
    }

    /// <summary>What has come since the last time.</summary>
    public string[] TakeRequests()
    {
        string[] requests = [.. _requests];
        _requests.Clear();
        return requests;
    }

    private static async Task<Uri> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication app = builder.Build();
        app.Run(static context => AnswerAsync(context, context.Request));
        await app.StartAsync();
        return new Uri(app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());
    }

    private static async Task AnswerAsync(HttpContext context, HttpRequest request)
    {
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        string name = target.Split('/', 3)[1];
        EchoApi api = s_open[name];
        using var reader = new StreamReader(request.Body);
        string authorized = request.Headers.Authorization.ToString().StartsWith("Bearer ey", StringComparison.Ordinal) ? "" : "WITHOUT TOKEN ";
        api._requests.Enqueue($"{authorized}{request.Method} {target[(name.Length + 1)..]} {await reader.ReadToEndAsync()}".TrimEnd());
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(api.Answer);
    }
}
