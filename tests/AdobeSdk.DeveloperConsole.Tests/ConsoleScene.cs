using AdobeSdk.Emulator;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.DeveloperConsole.Tests;

/// <summary>An organisation with a credential whose secret is to be rotated, and a client that may do so.</summary>
internal sealed class ConsoleScene : IAsyncDisposable
{
    public const string Organization = "1234567";
    public const string Credential = "89012";
    public const string WorkerId = "worker";
    public const string FirstSecret = "s8e-canary-first";

    private ConsoleScene(AdobeEmulator emulator, FakeTimeProvider time)
    {
        Emulator = emulator;
        Time = time;
        Console = AdobeConsoleClient.Create(new AdobeOptions { ClientId = "admin", ClientSecret = "s-admin", Emulator = emulator.Address });
        Vault = new Vault(WorkerId, FirstSecret, emulator.Address);
    }

    public AdobeEmulator Emulator { get; }

    /// <summary>The clock of emulator and rotation.</summary>
    public FakeTimeProvider Time { get; }

    public AdobeConsoleClient Console { get; }

    public Vault Vault { get; }

    public LogText Log { get; } = new();

    /// <summary>What has been saved of the rotation, as text.</summary>
    public List<string> Saved { get; } = [];

    public static async Task<ConsoleScene> StartAsync()
    {
        FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero));
        EmulatorOptions options = new()
        {
            Time = time,
            TokenLifetime = TimeSpan.FromDays(20),
            Clients = { new EmulatorClient("admin", "s-admin"), new EmulatorClient(WorkerId, FirstSecret) { CredentialId = Credential } },
        };
        return new ConsoleScene(await AdobeEmulator.StartAsync(options, TestContext.Current.CancellationToken), time);
    }

    /// <summary>A rotation as another process would make it.</summary>
    public AdobeSecretRotation Rotation(AdobeSecretRotationOptions? options = null) => new(Console, Vault, options, Time, Log);

    public AdobeSecretRotationState Begin() => new(Organization, Credential);

    public Task<ClientSecretList> ListAsync() => Console.ListSecretsAsync(Organization, Credential);

    /// <summary>Signs the worker in with a secret, as its clients do, and says what IMS answers.</summary>
    public async Task<int> SignInAsync(string secret)
    {
        using HttpClient http = new();
        using FormUrlEncodedContent form = new(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = WorkerId,
            ["client_secret"] = secret,
            ["scope"] = "openid",
        });
        using HttpResponseMessage answer = await http.PostAsync(new Uri(Emulator.Address, "/ims-na1.adobelogin.com/ims/token/v3"), form, TestContext.Current.CancellationToken);
        return (int)answer.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        Console.Dispose();
        await Emulator.DisposeAsync();
    }

    /// <summary>All that is logged.</summary>
    internal sealed class LogText : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{formatter(state, exception)} {exception}");
    }
}
