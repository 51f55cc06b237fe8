namespace AdobeSdk.DeveloperConsole;

/// <summary>Where the application's clients read their secret: a vault, a configuration that is reloaded.</summary>
public interface IAdobeSecretDeployment
{
    /// <summary>
    /// Puts the new secret, together with its id, where all clients read it. An exception ends the rotation's step; it is resumed
    /// as after a crash.
    /// </summary>
    /// <param name="secret">The new secret, in clear. Nothing but this method gets it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task DeployAsync(NewClientSecret secret, CancellationToken cancellationToken);

    /// <summary>
    /// Whether the secret of this id is where all clients read it: asked after a crash, which may have come before, amid or after
    /// <see cref="DeployAsync"/>.
    /// </summary>
    /// <param name="secretId">The secret's id.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<bool> IsDeployedAsync(string secretId, CancellationToken cancellationToken);
}
