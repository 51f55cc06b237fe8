using AdobeSdk.Redis.Connection;
using AdobeSdk.Redis.Telemetry;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace AdobeSdk.Redis.Tokens;

/// <summary>
/// Data Protection for tokens, apart from the application's own: the key ring of the fleet, in Redis. It reads and writes
/// synchronously, so nothing here is called but from a background task.
/// </summary>
/// <param name="connection">The connection to Redis.</param>
/// <param name="options">The fleet's options.</param>
/// <param name="loggers">The application's logs.</param>
internal sealed class KeyRing(RedisConnection connection, AdobeRedisOptions options, ILoggerFactory loggers) : IDisposable
{
    private readonly Lock _gate = new();
    private ServiceProvider? _services;
    private IDataProtector? _protector;
    private bool _said;

    /// <summary>Encrypts and decrypts tokens.</summary>
    public async Task<IDataProtector> OpenAsync()
    {
        if (options.DataProtection is { } provider)
        {
            return provider.CreateProtector(typeof(KeyRing).FullName!);
        }

        IDatabase database = await connection.OpenAsync().ConfigureAwait(false);
        lock (_gate)
        {
            return _protector ??= Build(database).CreateProtector(typeof(KeyRing).FullName!);
        }
    }

    /// <summary>Reads the keys anew: those in Redis are not those that this process has in memory.</summary>
    /// <returns>Whether that can help.</returns>
    public bool Reload()
    {
        lock (_gate)
        {
            _protector = null;
            return options.DataProtection is null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _services?.Dispose();
        }
    }

    private IDataProtectionProvider Build(IDatabase database)
    {
        var services = new ServiceCollection();
        services.AddSingleton(loggers);
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        IDataProtectionBuilder builder = services.AddDataProtection()
            .SetApplicationName("AdobeSdk")
            .PersistKeysToStackExchangeRedis(() => database, options.KeyPrefix + "keys");
        options.ConfigureKeyRing?.Invoke(builder);

        // A protector that is in use meanwhile goes on with the keys that it has read.
        _services?.Dispose();
        _services = services.BuildServiceProvider();
        if (!_said && _services.GetRequiredService<IOptions<KeyManagementOptions>>().Value.XmlEncryptor is null)
        {
            _said = true;
            RedisLog.KeysInClear(loggers.CreateLogger(RedisLog.Category));
        }

        return _services.GetRequiredService<IDataProtectionProvider>();
    }
}
