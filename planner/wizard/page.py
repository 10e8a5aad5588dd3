"""The script that Streamlit runs for every answer."""

# Processes that render documents import the main module again, as __mp_main__: they must find nothing to do.
if __name__ == "__main__":
    from planner.wizard import run

    run()
