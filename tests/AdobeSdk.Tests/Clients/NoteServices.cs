using AdobeSdk.Configuration;
using AdobeSdk.Tests.Http;
using AdobeSdk.Tests.Ims;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Clients;

/// <summary>An application with one client, whose Adobe is a web server on loopback.</summary>
internal sealed class NoteServices : IAsyncDisposable
{
    private readonly ServiceProvider _provider;

    /// <param name="adobe">Stands in for IMS and every API.</param>
    /// <param name="more">What else the application registers.</param>
    public NoteServices(LocalAdobe adobe, Action<ServiceCollection>? more = null)
    {
        Configuration = (ConfigurationRoot)new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Adobe:ClientId"] = "my-client",
            ["Adobe:ClientSecret"] = "my-secret",
            ["Adobe:Emulator"] = adobe.Address.ToString(),
            ["Adobe:Limits:Enabled"] = "false",
        }).Build();
        ServiceCollection services = new();
        services.AddSingleton(EnvironmentVariables.None);
        services.AddSingleton<TimeProvider>(Time);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        services.AddAdobe(Configuration);
        services.AddNoteClient();
        more?.Invoke(services);
        _provider = services.BuildServiceProvider();
    }

    public IConfigurationRoot Configuration { get; }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 2, 0, 0, 0, TimeSpan.Zero));

    public LogRecorder Log { get; } = new();

    public INoteApi Api => _provider.GetRequiredService<NoteClient>().Api;

    public IAdobeTokenProvider Tokens => _provider.GetRequiredService<IAdobeTokenProvider>();

    public IServiceProvider Provider => _provider;

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}
