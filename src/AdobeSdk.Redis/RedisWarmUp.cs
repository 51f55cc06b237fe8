using Microsoft.Extensions.Hosting;

namespace AdobeSdk.Redis;

/// <summary>Connects when the application starts, so that no call has to wait for it.</summary>
internal sealed class RedisWarmUp(RedisFleet fleet) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => fleet.StartAsync().WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
