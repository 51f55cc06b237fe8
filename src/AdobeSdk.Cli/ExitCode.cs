namespace AdobeSdk.Cli;

/// <summary>What the shell is told.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Adobe, the network or the disk said no; standard error says what.</summary>
    public const int Failed = 1;

    /// <summary>The command line could not be understood.</summary>
    public const int Usage = 2;

    /// <summary>Ended by Ctrl+C, as shells report it.</summary>
    public const int Cancelled = 130;
}
