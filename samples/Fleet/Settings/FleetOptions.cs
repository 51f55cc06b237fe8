namespace Fleet.Settings;

/// <summary>What the command line asks for.</summary>
/// <param name="Prompts">How many prompts.</param>
/// <param name="Workers">How many worker processes.</param>
/// <param name="PerMinute">The organisation's limit.</param>
/// <param name="Kill">How many workers are killed.</param>
/// <param name="RestartRedis">Whether Redis is killed and started again.</param>
/// <param name="Keep">Whether the folder stays.</param>
internal sealed record FleetOptions(int Prompts, int Workers, int PerMinute, int Kill, bool RestartRedis, bool Keep)
{
    /// <exception cref="FleetException">They make no sense.</exception>
    public void Check()
    {
        if (Prompts < 1 || Workers < 1 || PerMinute < 1 || Kill < 0)
        {
            throw new FleetException("--prompts, --workers and --per-minute are 1 or more.");
        }

        if (Kill >= Workers)
        {
            throw new FleetException("--kill must leave a worker alive.");
        }
    }
}
