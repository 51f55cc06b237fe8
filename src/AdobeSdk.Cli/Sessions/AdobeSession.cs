using AdobeSdk.Cli.Output;
using AdobeSdk.Emulator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Cli.Sessions;

/// <summary>The services that one run of the tool needs, over the user's credentials or an emulator of its own.</summary>
internal sealed class AdobeSession : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AdobeEmulator? _emulator;

    private AdobeSession(ServiceProvider services, AdobeCredentials? credentials, AdobeEmulator? emulator) =>
        (_services, Credentials, _emulator) = (services, credentials, emulator);

    /// <summary>The credentials that were found, or <see langword="null"/> over the tool's own emulator.</summary>
    public AdobeCredentials? Credentials { get; }

    /// <summary>The settings of the folder's <c>appsettings.json</c>, and of the environment (<c>Adobe__ClientId</c>).</summary>
    public static IConfiguration Configuration { get; } = Configure([]);

    /// <summary>A session over the user's credentials; without any, the first call fails and says where it looked.</summary>
    /// <param name="register">Adds the clients that are needed.</param>
    /// <param name="settings">What the command line adds to the configuration.</param>
    public static AdobeSession Open(Action<IServiceCollection> register, IReadOnlyList<KeyValuePair<string, string?>>? settings = null)
    {
        IConfiguration configuration = settings is null ? Configuration : Configure(settings);
        AdobeCredentials? credentials = AdobeCredentials.Find(configuration);
        if (credentials is null && settings is null && SavedSignIn.DefaultSettings() is { Count: > 0 } signedIn)
        {
            configuration = Configure(signedIn);
            credentials = AdobeCredentials.Find(configuration);
        }

        return Open(register, configuration, credentials, null);
    }

    /// <summary>A session over the user's credentials, or else over an emulator, which it says.</summary>
    public static async Task<AdobeSession> OpenOrEmulateAsync(Action<IServiceCollection> register, CancellationToken cancellationToken)
    {
        AdobeCredentials? credentials = AdobeCredentials.Find(Configuration);
        if (credentials is not null)
        {
            return Open(register, Configuration, credentials, null);
        }

        AdobeEmulator emulator = await AdobeEmulator.StartAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        Terminal.Note("EMULATOR", $"no Adobe credentials found: talking to a local stand-in on {emulator.Address.Authority}, images are drawn here");
        return Open(register, Configuration, null, emulator);
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync().ConfigureAwait(false);
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static IConfiguration Configure(IReadOnlyList<KeyValuePair<string, string?>> settings) => new ConfigurationBuilder()
        .SetBasePath(Environment.CurrentDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddInMemoryCollection(settings)
        .Build();

    private static AdobeSession Open(Action<IServiceCollection> register, IConfiguration configuration, AdobeCredentials? credentials, AdobeEmulator? emulator)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddProvider(new TerminalLog()));
        if (emulator is null)
        {
            services.AddAdobe(configuration);
        }
        else
        {
            services.AddAdobe(o => (o.ClientId, o.ClientSecret, o.Emulator) = ("adobe-tool", "any-secret-will-do", emulator.Address));
        }

        register(services);
        return new(services.BuildServiceProvider(), credentials, emulator);
    }
}
