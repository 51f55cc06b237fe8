namespace AdobeSdk.DeveloperConsole;

/// <summary>Where a rotation is.</summary>
public enum AdobeSecretRotationStep
{
    /// <summary>A new secret is to be added. A crash may have left one that nobody knows.</summary>
    Adding,

    /// <summary>The new secret is to be brought to where the clients read it.</summary>
    Deploying,

    /// <summary>The clients go over to the new secret; the old one is in use still, or may be.</summary>
    Draining,

    /// <summary>The old secret is to be removed.</summary>
    Removing,

    /// <summary>The new secret is the only one.</summary>
    Done,
}
