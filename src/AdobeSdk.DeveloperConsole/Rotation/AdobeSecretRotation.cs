using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.DeveloperConsole;

/// <summary>
/// Replaces a credential's secret without a request that fails: adds a second secret, deploys it, waits until the first is not used
/// any more, removes that. Each step may be repeated, so a crash anywhere is made good by going on from the last state that was
/// saved. One rotation of a credential at a time.
/// </summary>
/// <param name="console">The Developer Console.</param>
/// <param name="deployment">Where the clients read their secret.</param>
/// <param name="options">How long to wait.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of each step; never of a secret.</param>
public sealed class AdobeSecretRotation(
    IAdobeConsoleClient console,
    IAdobeSecretDeployment deployment,
    AdobeSecretRotationOptions? options = null,
    TimeProvider? time = null,
    ILogger? logger = null)
{
    private readonly AdobeSecretRotationOptions _options = options ?? new();
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly ILogger _logger = logger ?? NullLogger.Instance;

    // Adobe shows a secret once: it is here from its step to the next, and nowhere else.
    private NewClientSecret? _added;

    /// <summary>Goes on to the end, which may be days away.</summary>
    /// <param name="state">Where to begin: <c>new(organizationId, credentialId)</c>, or the state that was saved last.</param>
    /// <param name="save">Saves the state after each step. The next step begins once that is done.</param>
    /// <param name="cancellationToken">Ends the wait; the rotation can be resumed.</param>
    /// <returns>The last state.</returns>
    /// <exception cref="AdobeSecretRotationException">It can't go on by itself; the message says what to do.</exception>
    /// <exception cref="AdobeException">The Developer Console could not be asked, or refused.</exception>
    public async Task<AdobeSecretRotationState> RunAsync(
        AdobeSecretRotationState state, Func<AdobeSecretRotationState, CancellationToken, Task> save, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(save);
        while (state.Step != AdobeSecretRotationStep.Done)
        {
            if (state.NotBefore - _time.GetUtcNow() is { } left && left > TimeSpan.Zero)
            {
                await Task.Delay(left, _time, cancellationToken).ConfigureAwait(false);
            }

            state = await AdvanceAsync(state, cancellationToken).ConfigureAwait(false);
            await save(state, cancellationToken).ConfigureAwait(false);
        }

        return state;
    }

    /// <summary>
    /// Does one step, for programs that run now and then: save what it returns before the next call, and call again when
    /// <see cref="AdobeSecretRotationState.NotBefore"/> has come. The steps <see cref="AdobeSecretRotationStep.Adding"/> and
    /// <see cref="AdobeSecretRotationStep.Deploying"/> belong to one object: another has to begin again with another secret.
    /// </summary>
    /// <param name="state">Where the rotation is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Where it is then.</returns>
    /// <exception cref="AdobeSecretRotationException">It can't go on by itself; the message says what to do.</exception>
    /// <exception cref="AdobeException">The Developer Console could not be asked, or refused.</exception>
    public async Task<AdobeSecretRotationState> AdvanceAsync(AdobeSecretRotationState state, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Step == AdobeSecretRotationStep.Done)
        {
            return state;
        }

        IReadOnlyList<ClientSecretInfo> secrets =
            (await console.ListSecretsAsync(state.OrganizationId, state.CredentialId, cancellationToken).ConfigureAwait(false)).Secrets;
        AdobeSecretRotationState next = state.Step switch
        {
            AdobeSecretRotationStep.Adding when state.OldSecretId is null => Begin(state, secrets),
            AdobeSecretRotationStep.Adding => await AddAsync(state, secrets, cancellationToken).ConfigureAwait(false),
            AdobeSecretRotationStep.Deploying => await DeployAsync(state, secrets, cancellationToken).ConfigureAwait(false),
            AdobeSecretRotationStep.Draining => Drain(state, secrets),
            AdobeSecretRotationStep.Removing => await RemoveAsync(state, secrets, cancellationToken).ConfigureAwait(false),
            _ => throw new AdobeSecretRotationException($"The state names no step: {state.Step}."),
        };
        if (next.Step != state.Step)
        {
            RotationLog.Step(_logger, state.CredentialId, next.Step, next.OldSecretId, next.NewSecretId);
        }

        return next;
    }

    // Saved before anything is added: what is there later and was not now, is this rotation's.
    private static AdobeSecretRotationState Begin(AdobeSecretRotationState state, IReadOnlyList<ClientSecretInfo> secrets) => secrets switch
    {
        [var only] => state with { OldSecretId = only.Id },
        [] => throw new AdobeSecretRotationException("The credential has no secret to replace."),
        _ => throw new AdobeSecretRotationException(
            $"The credential has two secrets already, and cannot have a third: {string.Join(" and ", secrets.Select(Describe))}. Another rotation is under way, or was given up: remove the one that is not used."),
    };

    private async Task<AdobeSecretRotationState> AddAsync(AdobeSecretRotationState state, IReadOnlyList<ClientSecretInfo> secrets, CancellationToken cancellationToken)
    {
        Require(secrets, state.OldSecretId);
        foreach (ClientSecretInfo left in secrets.Where(secret => secret.Id != state.OldSecretId))
        {
            await DiscardAsync(state, left, cancellationToken).ConfigureAwait(false);
        }

        _added = await console.AddSecretAsync(state.OrganizationId, state.CredentialId, cancellationToken).ConfigureAwait(false);
        return state with { Step = AdobeSecretRotationStep.Deploying, NewSecretId = _added.Id };
    }

    private async Task<AdobeSecretRotationState> DeployAsync(AdobeSecretRotationState state, IReadOnlyList<ClientSecretInfo> secrets, CancellationToken cancellationToken)
    {
        if (secrets.FirstOrDefault(secret => secret.Id == state.NewSecretId) is not { } added)
        {
            return Again(state);
        }

        // Taken out before it is tried: what a failed attempt has brought about, only the deployment can say.
        NewClientSecret? secret = _added;
        _added = null;
        if (secret?.Id == state.NewSecretId)
        {
            await deployment.DeployAsync(secret!, cancellationToken).ConfigureAwait(false);
        }
        else if (!await deployment.IsDeployedAsync(added.Id, cancellationToken).ConfigureAwait(false))
        {
            await DiscardAsync(state, added, cancellationToken).ConfigureAwait(false);
            return Again(state);
        }

        return state with { Step = AdobeSecretRotationStep.Draining, DeployedAt = _time.GetUtcNow() };
    }

    private AdobeSecretRotationState Drain(AdobeSecretRotationState state, IReadOnlyList<ClientSecretInfo> secrets)
    {
        ClientSecretInfo added = Require(secrets, state.NewSecretId);
        if (secrets.FirstOrDefault(secret => secret.Id == state.OldSecretId) is not { } old)
        {
            return state with { Step = AdobeSecretRotationStep.Done, NotBefore = null };
        }

        DateTimeOffset now = _time.GetUtcNow();
        DateTimeOffset unused = old.LastUsedAt > state.DeployedAt ? old.LastUsedAt.Value : state.DeployedAt ?? now;
        TimeSpan left = unused + _options.QuietPeriod - now;
        if (left <= TimeSpan.Zero && (added.LastUsedAt is not null || !_options.RequireUseOfNew))
        {
            return state with { Step = AdobeSecretRotationStep.Removing, NotBefore = null };
        }

        RotationLog.Waiting(_logger, state.CredentialId, old.LastUsedAt, added.LastUsedAt);
        return state with { Step = AdobeSecretRotationStep.Draining, NotBefore = now + (left > TimeSpan.Zero && left < _options.CheckInterval ? left : _options.CheckInterval) };
    }

    private async Task<AdobeSecretRotationState> RemoveAsync(AdobeSecretRotationState state, IReadOnlyList<ClientSecretInfo> secrets, CancellationToken cancellationToken)
    {
        // Between two runs of a program hours may have passed.
        if (Drain(state, secrets) is { Step: not AdobeSecretRotationStep.Removing } other)
        {
            return other;
        }

        await DeleteAsync(state, state.OldSecretId!, cancellationToken).ConfigureAwait(false);
        return state with { Step = AdobeSecretRotationStep.Done };
    }

    private static AdobeSecretRotationState Again(AdobeSecretRotationState state) => state with { Step = AdobeSecretRotationStep.Adding, NewSecretId = null };

    // A secret that a crash has left: nobody knows it, if nobody has used it.
    private async Task DiscardAsync(AdobeSecretRotationState state, ClientSecretInfo secret, CancellationToken cancellationToken)
    {
        if (secret.LastUsedAt is not null)
        {
            throw new AdobeSecretRotationException(
                $"The secret {Describe(secret)} is in use, though it has not been deployed to all: somebody else has added it, or a deployment was broken off. See who uses it before one of the two is removed.");
        }

        RotationLog.Discarded(_logger, state.CredentialId, secret.Id);
        await DeleteAsync(state, secret.Id, cancellationToken).ConfigureAwait(false);
    }

    private async Task DeleteAsync(AdobeSecretRotationState state, string secretId, CancellationToken cancellationToken)
    {
        try
        {
            await console.RemoveSecretAsync(state.OrganizationId, state.CredentialId, secretId, cancellationToken).ConfigureAwait(false);
        }
        catch (AdobeApiException gone) when (gone.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            // The answer to an earlier attempt was lost.
        }
    }

    private static ClientSecretInfo Require(IReadOnlyList<ClientSecretInfo> secrets, string? id) =>
        secrets.FirstOrDefault(secret => secret.Id == id) ?? throw new AdobeSecretRotationException($"The secret {id} is not there any more: somebody has removed it. Begin another rotation.");

    private static string Describe(ClientSecretInfo secret) => $"{secret.Id} ({(secret.LastUsedAt is { } last ? $"last used at {last:u}" : "never used")})";
}
