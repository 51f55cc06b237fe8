using System.ComponentModel;
using System.Diagnostics;
using AdobeSdk.Emulator.Pictures.Pixels;
using SkiaSharp;

namespace AdobeSdk.Emulator.Pictures.Film;

/// <summary>One run of ffmpeg: raw frames in through its standard input, an MP4 that browsers play out through a file.</summary>
internal sealed class FfmpegJob(string program, SKSizeI frame, SKSizeI size, int framesPerSecond)
{
    /// <summary>Far beyond what five seconds of film take; a process that hangs must not hold a job for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public byte[] Encode(IEnumerable<Raster> frames, CancellationToken cancellationToken)
    {
        // A file and not a pipe: the index that lets a browser start at once is written at the end and moved to the front.
        string file = Path.Combine(Path.GetTempPath(), $"adobe-emulator-{Guid.NewGuid():N}.mp4");
        try
        {
            Run(file, frames, cancellationToken);
            return File.ReadAllBytes(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private void Run(string file, IEnumerable<Raster> frames, CancellationToken cancellationToken)
    {
        LastWords complaints = new();
        using Process process = new() { StartInfo = Command(file) };
        process.ErrorDataReceived += (_, line) => complaints.Add(line.Data);
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            throw new PictureException($"The video encoder {program} can't be started: {exception.Message}");
        }

        process.BeginErrorReadLine();
        using CancellationTokenSource deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Patience);
        using CancellationTokenRegistration stop = deadline.Token.Register(() => Kill(process));
        try
        {
            Feed(process, frames, deadline.Token);
        }
        finally
        {
            // However feeding ended, nobody is left behind: without input ffmpeg ends by itself, and if not, the deadline ends it.
            Close(process);
            process.WaitForExit();
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
        {
            throw new PictureException(deadline.IsCancellationRequested
                ? $"The video encoder was stopped after {Patience.TotalMinutes} minutes."
                : $"The video encoder gave up with code {process.ExitCode}: {complaints}");
        }
    }

    private static void Feed(Process process, IEnumerable<Raster> frames, CancellationToken stop)
    {
        try
        {
            Stream input = process.StandardInput.BaseStream;
            foreach (Raster raster in frames)
            {
                if (stop.IsCancellationRequested)
                {
                    return;
                }

                input.Write(raster.Bytes);
            }
        }
        catch (IOException)
        {
            // The process has ended early; its exit code and last words say why.
        }
    }

    private static void Close(Process process)
    {
        try
        {
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // What was still buffered has nobody to read it.
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It has just ended by itself.
        }
    }

    private ProcessStartInfo Command(string file) => new(program,
    [
        "-hide_banner", "-loglevel", "error", "-nostdin", "-y",
        "-f", "rawvideo", "-pixel_format", "rgba", "-video_size", $"{frame.Width}x{frame.Height}", "-framerate", $"{framesPerSecond}", "-i", "pipe:0",
        "-vf", $"scale={size.Width}:{size.Height}:flags=bicubic,format=yuv420p",
        "-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-movflags", "+faststart",

        // Neither the time nor the encoder's version goes in: the same seed gives the same film.
        "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", file,
    ])
    {
        RedirectStandardInput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    };

    /// <summary>The end of what the process wrote to its standard error.</summary>
    private sealed class LastWords
    {
        private readonly Queue<string> _lines = new();

        public void Add(string? line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                return;
            }

            lock (_lines)
            {
                _lines.Enqueue(line.Trim());
                if (_lines.Count > 4)
                {
                    _lines.Dequeue();
                }
            }
        }

        public override string ToString()
        {
            lock (_lines)
            {
                return _lines.Count == 0 ? "it said nothing." : string.Join(' ', _lines);
            }
        }
    }
}
