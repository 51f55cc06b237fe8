namespace Fleet.Settings;

/// <summary>The run cannot go on; the message says why and what to do.</summary>
internal sealed class FleetException(string message) : Exception(message);
